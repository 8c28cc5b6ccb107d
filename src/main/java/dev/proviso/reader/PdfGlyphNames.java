package dev.proviso.reader;

import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells glyphs that are stored as other characters than they show: the name of a glyph ("a", "seven") says what is drawn,
 * the font's ToUnicode map what programs read. Only fonts with such names can be told. Not thread-safe.
 */
final class PdfGlyphNames {

    private static final int CODES = 256;
    private static final byte RIGHT = 1;
    private static final byte WRONG = 2;

    private final Map<PDFont, byte[]> known = new IdentityHashMap<>();

    /** Whether the glyph shows another letter or digit than it is stored as. */
    boolean contradict(TextPosition position) {
        int[] codes = position.getCharacterCodes();
        if (codes.length != 1
                || codes[0] < 0
                || codes[0] >= CODES
                || !(position.getFont() instanceof PDSimpleFont font)) {
            return false;
        }
        byte[] answers = known.computeIfAbsent(font, unused -> new byte[CODES]);
        if (answers[codes[0]] == 0) {
            answers[codes[0]] = isWrong(font, codes[0]) ? WRONG : RIGHT;
        }
        return answers[codes[0]] == WRONG;
    }

    private static boolean isWrong(PDSimpleFont font, int code) {
        Encoding encoding = font.getEncoding();
        if (encoding == null || !font.getCOSObject().containsKey("ToUnicode")) {
            return false;
        }
        String drawn = GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code));
        String stored = font.toUnicode(code);
        return drawn != null
                && isPlain(drawn)
                && stored != null
                && !plain(stored).contains(plain(drawn));
    }

    private static boolean isPlain(String drawn) {
        return drawn.length() == 1
                && (drawn.charAt(0) >= 'a' && drawn.charAt(0) <= 'z'
                        || drawn.charAt(0) >= 'A' && drawn.charAt(0) <= 'Z'
                        || drawn.charAt(0) >= '0' && drawn.charAt(0) <= '9');
    }

    /** Letters without accents, in lower case; ligatures taken apart. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }
}
