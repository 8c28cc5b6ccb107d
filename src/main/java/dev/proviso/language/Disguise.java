package dev.proviso.language;

/**
 * Characters that make words look alike to a person and different to a program: letters of other alphabets in Latin
 * words (Unicode Technical Standard 39, confusables.txt, the Cyrillic and Greek letters whose skeleton is a Latin one),
 * and characters without width or that turn the direction of writing within words.
 */
public final class Disguise {

    private static final String FOREIGN =
            "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D"
                    + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u0423"
                    + "\u03BF\u03BD\u03C1\u03B9\u03B1\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";
    private static final String LATIN = "aeopcyxijshdqw" + "ABEKMHOPCTXIJSY" + "ovpiaABEZHIKMNOPTYX";

    /** Greek and Cyrillic. */
    private static final char FIRST = '\u0370';

    private static final char LAST = '\u052F';
    private static final char SOFT_HYPHEN = '\u00AD';

    /** Longer words are none. */
    private static final int LONGEST_WORD = 40;

    private Disguise() {}

    /** The Latin letter that the one at {@code at} passes for in a word with Latin letters; 0 when it is none. */
    static char latin(String text, int at) {
        char c = text.charAt(at);
        if (c < FIRST || c > LAST) {
            return 0;
        }
        int index = FOREIGN.indexOf(c);
        return index >= 0 && (hasLatin(text, at, -1) || hasLatin(text, at, 1)) ? LATIN.charAt(index) : 0;
    }

    /** Whether some word of the text is not what it looks like. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (latin(text, i) != 0 || isWithinWord(text, i) && isUnseen(c))) {
                return true;
            }
        }
        return false;
    }

    /** A soft hyphen is how typesetters let a word break. */
    private static boolean isUnseen(char c) {
        return c != SOFT_HYPHEN && Character.getType(c) == Character.FORMAT;
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** Whether a Latin letter stands in the same word on that side. */
    private static boolean hasLatin(String text, int at, int step) {
        for (int i = at + step; i >= 0 && i < text.length() && Math.abs(i - at) < LONGEST_WORD; i += step) {
            char c = text.charAt(i);
            if (c < 0x80 && Character.isLetter(c)) {
                return true;
            }
            if (!Character.isLetter(c) && !Characters.isInvisible(c)) {
                return false;
            }
        }
        return false;
    }
}
