package dev.proviso.language;

import dev.proviso.document.Span;

/**
 * The number that a sentence or list item begins with: "2.1", "(a)", "iv.", also "10.4 (b)". It is cited, never part of what the sentence
 * says: "you: (a) grant us a licence" reads as "you: grant us a licence". Words that name a section ("Section 9 survives") are no number.
 */
public final class ItemNumber {

    /** "xviii" is the longest roman numeral. */
    private static final int LONGEST_ROMAN = 5;

    /** "2024." is a year. */
    private static final int MOST_DIGITS = 3;

    /** "10.4 (b) (ii)" has as many numbers as any. */
    private static final int MOST = 3;

    private ItemNumber() {}

    /** The sentence without the number that it begins with; the whole sentence where it is nothing but a number. */
    public static Span leftOut(String text, Span sentence) {
        int start = sentence.start();
        for (int i = 0; i < MOST; i++) {
            int behind = behind(text, start, sentence.end());
            if (behind == start) {
                break;
            }
            start = behind;
        }
        return start < sentence.end() ? new Span(start, sentence.end()) : sentence;
    }

    /** The offset behind the number at {@code from} and the blanks that follow it; {@code from} where no number stands. */
    private static int behind(String text, int from, int to) {
        int end = from < to && text.charAt(from) == '(' ? bracketed(text, from + 1, to) : dotted(text, from, to);
        int next = Math.max(from, end);
        while (next < to && Characters.isBlank(text.charAt(next))) {
            next++;
        }
        return end > from && next < to ? next : from;
    }

    /** Behind the closing bracket of "(a)", "(iv)", "(12)"; negative for other brackets. */
    private static int bracketed(String text, int from, int to) {
        int end = part(text, from, to);
        return end > from && end < to && text.charAt(end) == ')' ? end + 1 : -1;
    }

    /** Behind "2.", "a)", "iv.", "2.1", "2.1."; negative where a word or an amount begins. */
    private static int dotted(String text, int from, int to) {
        int end = part(text, from, to);
        int parts = end > from ? 1 : 0;
        while (parts > 0 && end + 1 < to && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = part(text, end + 1, to);
            parts++;
        }
        boolean isMarked = parts > 0 && end < to && (text.charAt(end) == '.' || text.charAt(end) == ')');
        int behind = isMarked ? end + 1 : end;
        boolean isApart = behind < to && Characters.isBlank(text.charAt(behind));
        return isApart && (isMarked || parts > 1) ? behind : -1;
    }

    /** Behind the digits, the small or capital roman numeral, or the one letter that begin there; {@code from} for anything else. */
    private static int part(String text, int from, int to) {
        int end = from;
        while (end < to && end - from <= LONGEST_ROMAN && Letters.isWordPart(text.charAt(end))) {
            end++;
        }
        return end - from == 1 || isNumeral(text, from, end) ? end : from;
    }

    private static boolean isNumeral(String text, int from, int to) {
        boolean isDigits = from < to && isDigit(text.charAt(from));
        String of = isDigits ? "0123456789" : "ivxlIVXL";
        for (int i = from; i < to; i++) {
            if (of.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return to - from <= (isDigits ? MOST_DIGITS : LONGEST_ROMAN);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
