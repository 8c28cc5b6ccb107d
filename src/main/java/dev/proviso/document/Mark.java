package dev.proviso.document;

import org.jspecify.annotations.Nullable;

/**
 * Ties an offset of the extracted text to a place in the source file; valid up to the next mark.
 *
 * <p>An offset {@code o} between this mark and the next one stands at {@code column + (o - offset)} of {@code line}.
 *
 * @param offset offset in the extracted text, base 0
 * @param page 1-based page, null outside PDF
 * @param line 1-based line of the source file; in PDF the line on its page, in DOCX the paragraph
 * @param column 1-based column, null where the format has none
 */
public record Mark(
        int offset,
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable Integer column) {}
