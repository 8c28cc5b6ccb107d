package dev.proviso.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.TextPosition;

/**
 * The glyphs of one span of a page to which its author gave a text of its own (ActualText, ISO 32000-1, 14.9.4): what
 * programs copy and read aloud in their place. It is meant for ligatures and broken words, and can say anything.
 */
final class PdfSpokenText {

    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    private final COSName tag;
    private final COSDictionary properties;
    private final List<TextPosition> glyphs = new ArrayList<>();
    private int open = 1;

    PdfSpokenText(COSName tag, COSDictionary properties) {
        this.tag = tag;
        this.properties = properties;
    }

    static boolean isIn(COSDictionary properties) {
        return properties != null && properties.getString(ACTUAL_TEXT) != null;
    }

    void add(TextPosition glyph) {
        glyphs.add(glyph);
    }

    /** A span opens within this one. */
    void enter() {
        open++;
    }

    /** A span ends; true when it is this one. */
    boolean leave() {
        return --open == 0;
    }

    List<TextPosition> glyphs() {
        return glyphs;
    }

    COSName tag() {
        return tag;
    }

    COSDictionary properties() {
        return properties;
    }

    /** What programs read. */
    String words() {
        return String.valueOf(properties.getString(ACTUAL_TEXT))
                .replace("\u0000", "")
                .strip();
    }

    /** Whether other letters are read than are drawn; glyphs without letters may stand for any. */
    boolean isOther() {
        StringBuilder drawn = new StringBuilder();
        glyphs.forEach(glyph -> drawn.append(glyph.getUnicode()));
        String seen = letters(drawn.toString());
        return !seen.isEmpty() && !seen.equals(letters(words()));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
