package dev.proviso.language;

import java.text.Normalizer;

/** What folding does to single characters; Unicode's categories and the look-alikes of quotes and hyphens. */
final class Characters {

    private static final String SINGLE_QUOTES =
            "\u2018\u2019\u201A\u201B\u2032\u2035\u02B9\u02BB\u02BC\u00B4\uFF07\u2039\u203A";
    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u2033\u2036\u00AB\u00BB\u02BA\u02EE\uFF02";
    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uFE58\uFE63\uFF0D";
    private static final String TRADE_MARKS = "\u2122\u2120\u00AE";

    private Characters() {}

    /** Whether the character is white space, a line's end or a no-break space. */
    static boolean isBlank(char c) {
        return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : Character.isSpaceChar(c) || c == 0x85;
    }

    /** Whether a reader sees nothing: zero-width, direction marks, soft hyphen, variation selectors; trade mark signs. */
    static boolean isInvisible(int c) {
        return c >= 0x80
                && (Character.getType(c) == Character.FORMAT
                        || (c >= 0x80 && c < 0xA0 && c != 0x85)
                        || (c >= 0xFE00 && c <= 0xFE0F)
                        || (c >= 0xE0100 && c <= 0xE01EF)
                        || c == 0x034F
                        || c == 0x115F
                        || c == 0x1160
                        || c == 0x3164
                        || c == 0xFFA0
                        || TRADE_MARKS.indexOf(c) >= 0);
    }

    /** The ASCII character that stands for {@code c}, 0 when there is none. */
    static char simple(int c) {
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        return HYPHENS.indexOf(c) >= 0 ? '-' : 0;
    }

    /** Whether the code point combines with the one before it. */
    static boolean isMark(int c) {
        int type = Character.getType(c);
        return c >= 0x300 && (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK);
    }

    /** Unicode form NFKC of a character and its marks. */
    static String compatible(String s) {
        return Normalizer.normalize(s, Normalizer.Form.NFKC);
    }
}
