package dev.proviso.reader;

/**
 * One line of a PDF page. Lengths are in points, from the page's upper left corner.
 *
 * @param page 1-based
 * @param number 1-based line on its page
 * @param left of its first character
 * @param right of its last character
 * @param y of its baseline
 * @param size of most of its type
 * @param pageHeight height of its page
 * @param text its words with single blanks
 * @param boldEnd how many characters from the start of {@code text} on are bold
 */
record PdfLine(
        int page,
        int number,
        float left,
        float right,
        float y,
        float size,
        float pageHeight,
        String text,
        int boldEnd) {

    /** Whether all of it is bold. */
    boolean isBold() {
        return boldEnd >= text.length();
    }

    /** The same line in type of this size. */
    PdfLine withSize(float other) {
        return new PdfLine(page, number, left, right, y, other, pageHeight, text, boldEnd);
    }

    /** Width of an average character. */
    float letter() {
        return Math.max(1, (right - left) / Math.max(1, text.length()));
    }
}
