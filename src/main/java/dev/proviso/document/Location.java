package dev.proviso.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a quote stands, in the terms a reader looks it up with.
 *
 * @param section section number as a lawyer cites it ("10.4"), null in an unnumbered document
 * @param heading text of the nearest heading above, null before the first one
 * @param page 1-based page, null outside PDF
 * @param line 1-based line of the source file; in PDF the line on its page, in DOCX the paragraph
 * @param column 1-based column of the source file, null where the format has none
 * @param start first offset in the extracted text, base 0, UTF-16 units
 * @param end offset behind the last unit
 */
public record Location(
        @Nullable String section,
        @Nullable String heading,
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable Integer column,
        int start,
        int end) {

    /** The offsets of this location. */
    public Span span() {
        return new Span(start, end);
    }
}
