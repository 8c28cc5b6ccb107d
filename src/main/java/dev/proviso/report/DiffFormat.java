package dev.proviso.report;

/** The formats that a difference can be written in. A writer is loaded only when its format is asked for. */
public enum DiffFormat {
    TEXT,
    JSON,
    MARKDOWN,
    HTML,
    SARIF;

    /** The writer of this format; {@code layout} matters to text only. */
    public DiffWriter writer(Layout layout) {
        return switch (this) {
            case TEXT -> new DiffTextWriter(layout);
            case JSON -> new DiffJsonWriter();
            case MARKDOWN -> new DiffMarkdownWriter();
            case HTML -> new DiffHtmlWriter();
            case SARIF -> new DiffSarifWriter();
        };
    }
}
