/**
 * Turns the bytes of a PDF, a Word file (DOCX), an HTML page, Markdown or plain text into a {@link dev.proviso.document.Document}. The only
 * home of PDFBox, POI, jsoup and commonmark.
 *
 * <p>{@link DocumentReader} picks the format; each format's reader writes blocks into a {@code Draft}; one {@code Outline}
 * then finds headings, numbers and sections in the same way for all formats.
 */
@NullMarked
package dev.proviso.reader;

import org.jspecify.annotations.NullMarked;
