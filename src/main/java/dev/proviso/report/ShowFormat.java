package dev.proviso.report;

/** The formats in which {@code proviso show} and lists of rules are written. */
public enum ShowFormat {
    TEXT,
    JSON;

    /** The writer of this format for {@code proviso show}. */
    public ShowWriter writer(Layout layout) {
        return switch (this) {
            case TEXT -> new ShowTextWriter(layout);
            case JSON -> new ShowJsonWriter();
        };
    }
}
