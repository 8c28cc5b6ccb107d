package dev.proviso.report;

import java.util.Locale;

/** The formats a report can be written in. A writer is loaded only when its format is asked for. */
public enum ReportFormat {
    TEXT,
    JSON;

    /** The writer of this format; {@code layout} matters to formats for people only. */
    public ReportWriter writer(Layout layout) {
        return switch (this) {
            case TEXT -> new TextWriter(layout);
            case JSON -> new JsonWriter();
        };
    }

    /** The writer of this format for {@code proviso show}. */
    public ShowWriter showWriter(Layout layout) {
        return switch (this) {
            case TEXT -> new ShowTextWriter(layout);
            case JSON -> new ShowJsonWriter();
        };
    }

    /** The name used on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
