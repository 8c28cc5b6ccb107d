package dev.proviso.report;

import java.util.HexFormat;

/** Makes text from documents safe for terminals and parsers: nothing that acts is sent as it is. */
public final class Printable {

    private Printable() {}

    /** Whether a character acts on a terminal rather than showing on it; tab and line ends do too. */
    static boolean isControl(int character) {
        return character < 0x20
                || (character >= 0x7f && character < 0xa0)
                || (character >= 0x2028 && character <= 0x202e)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200e
                || character == 0x200f
                || character == 0x061c
                || character == 0xfeff;
    }

    /** The text on one line: white space runs become one space, control characters are shown as {@code \}{@code u001b}. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = line.length() > 0;
                continue;
            }
            if (gap) {
                line.append(' ');
                gap = false;
            }
            append(line, c, isLone(text, i));
        }
        return line.toString();
    }

    /** The text with every half of a broken surrogate pair replaced by U+FFFD; of the same length. */
    static String wellFormed(String text) {
        StringBuilder fixed = null;
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                fixed = fixed == null ? new StringBuilder(text) : fixed;
                fixed.setCharAt(i, '\ufffd');
            }
        }
        return fixed == null ? text : fixed.toString();
    }

    private static void append(StringBuilder line, char c, boolean lone) {
        if (lone) {
            line.append('\ufffd');
        } else if (isControl(c)) {
            line.append("\\u").append(HexFormat.of().toHexDigits(c));
        } else {
            line.append(c);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || (c >= '\t' && c <= '\r') || c == '\u2028' || c == '\u2029';
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
