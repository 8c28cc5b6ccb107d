package dev.proviso.language;

/** Tells characters of words from others, and those that can be read as they stand from those that must be folded first. */
final class Letters {

    /** Dashes, quotation marks, bullets and signs that separate words and that folding maps to one character or leaves alone. */
    private static final String MARKS = "\u2018\u2019\u201C\u201D\u2013\u2014\u00A0\u2022\u00A7\u00A9";

    /** What {@link #inWord} says of a character that cannot be part of a word. */
    static final char NONE = 0;

    /** Of each ASCII character what it is in a word. */
    private static final char[] PLAIN = new char[0x80];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NONE;
        }
    }

    private Letters() {}

    /** Whether the character can be part of a word; halves of characters beyond the first plane are. */
    static boolean isWordPart(char c) {
        return inWord(c) != NONE;
    }

    /** The small letter for a character that can be part of a word, {@link #NONE} for others. */
    static char inWord(char c) {
        if (c < PLAIN.length) {
            return PLAIN[c];
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? Character.toLowerCase(c) : NONE;
    }

    static char lower(char c) {
        return Character.toLowerCase(c);
    }

    /** Whether folding leaves the letter alone: those of ASCII and of Western European languages. */
    static boolean isFolded(char letter) {
        return letter < 0x80 || letter >= 0xC0 && letter <= 0xFF;
    }

    /** Whether the mark at {@code at} may change the words around it when it is folded; {@code from} and {@code to} bound the text. */
    static boolean needsFolding(char[] text, int from, int at, int to) {
        char c = text[at];
        if (c == ' ' || c >= '\t' && c <= '\r') {
            return at > from && text[at - 1] == '-' && breaksLine(text, at, to);
        }
        return c < 0x80 ? c < ' ' || c == '`' || c == 0x7F : MARKS.indexOf(c) < 0;
    }

    /** Whether a line ends among the blanks: the hyphen before them may only break a word. */
    private static boolean breaksLine(char[] text, int blanks, int to) {
        int i = blanks;
        while (i < to && Characters.isBlank(text[i])) {
            if (text[i] == '\n' || text[i] == '\r') {
                return true;
            }
            i++;
        }
        return false;
    }

    /** Whether the character is an apostrophe, straight or not. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }
}
