/**
 * Turns the bytes of a PDF, an HTML page, Markdown or plain text into a {@link dev.proviso.document.Document}. The only
 * home of PDFBox, jsoup and commonmark.
 *
 * <p>{@link DocumentReader} picks the format; each format's reader writes blocks into a {@code Draft}; one {@code Outline}
 * then finds headings, numbers and sections in the same way for all formats.
 */
@NullMarked
package dev.proviso.reader;

import org.jspecify.annotations.NullMarked;
