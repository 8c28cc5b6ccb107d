package dev.proviso.document;

import java.util.Locale;

/** The file formats that can be read. */
public enum Format {
    PDF,
    HTML,
    MARKDOWN,
    TEXT,
    DOCX,
    /** Not recognised; only in reports about documents that could not be read. */
    UNKNOWN;

    /** The name used in reports: {@code pdf}, {@code html} and so on. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
