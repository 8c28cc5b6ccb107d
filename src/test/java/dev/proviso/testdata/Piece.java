package dev.proviso.testdata;

/**
 * A run of text of one style, before it is cut into lines.
 *
 * @param style how it is set
 * @param marker what stands before it: a bullet, an item's number, or nothing
 * @param text its words, without markup
 */
record Piece(Style style, String marker, String text) {

    /** How a piece is set: font size and indent in points. */
    enum Style {
        TITLE(17, 0, true),
        HEADING(12.5f, 0, true),
        SUBHEADING(10.5f, 0, true),
        PARAGRAPH(10, 0, false),
        ITEM(10, 16, false);

        final float size;
        final float indent;
        final boolean bold;

        Style(float size, float indent, boolean bold) {
            this.size = size;
            this.indent = indent;
            this.bold = bold;
        }
    }
}
