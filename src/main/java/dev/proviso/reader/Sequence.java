package dev.proviso.reader;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The order of list numbers: 1 2 3, a b c, A B C, i ii iii, I II III. */
final class Sequence {

    private static final int MOST_ROMAN = 3999;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final List<String> ROMAN_LETTERS =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");

    /** Higher ones are more often words or letters than numbers. */
    private static final List<String> ROMANS =
            IntStream.rangeClosed(1, 30).mapToObj(Sequence::roman).toList();

    private Sequence() {}

    /** Whether {@code next} comes right after {@code label} in some order. */
    static boolean follows(String label, String next) {
        if (isDigits(label) && isDigits(next)) {
            return Integer.parseInt(next) == Integer.parseInt(label) + 1;
        }
        return isUpper(label) == isUpper(next)
                && (isNext(letter(label), letter(next)) || isNext(roman(label), roman(next)));
    }

    /** Whether {@code text} has the number before {@code label} in brackets behind its own start: "... (i) x; (ii)". */
    static boolean hasPredecessor(String text, String label) {
        for (int open = text.indexOf('(', 1); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close > open + 1 && close < open + 7 && follows(text.substring(open + 1, close), label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNext(int one, int other) {
        return one > 0 && other == one + 1;
    }

    /** Whether both could stand in one list. */
    static boolean sameStyle(String one, String other) {
        if (isDigits(one) || isDigits(other) || one.indexOf('.') >= 0 || other.indexOf('.') >= 0) {
            return Character.isDigit(one.charAt(0)) == Character.isDigit(other.charAt(0));
        }
        return isUpper(one) == isUpper(other) && isLongRoman(one) == isLongRoman(other);
    }

    /** Whether a list can begin with it. */
    static boolean isFirst(String label) {
        return label.equals("1") || label.equalsIgnoreCase("a") || label.equalsIgnoreCase("i");
    }

    /** The number in small roman numerals; in digits where there are none for it. */
    static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                letters.append(ROMAN_LETTERS.get(i));
            }
        }
        return letters.toString();
    }

    private static boolean isLongRoman(String label) {
        return label.length() > 1 && roman(label) > 0 || label.equalsIgnoreCase("i");
    }

    private static boolean isDigits(String label) {
        return !label.isEmpty() && label.length() < 4 && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isUpper(String label) {
        return Character.isUpperCase(label.charAt(0));
    }

    private static int letter(String label) {
        char c = Character.toLowerCase(label.charAt(0));
        return c >= 'a'
                        && c <= 'z'
                        && (label.length() == 1 || label.length() == 2 && label.charAt(0) == label.charAt(1))
                ? c - 'a' + 1 + 26 * (label.length() - 1)
                : 0;
    }

    private static int roman(String label) {
        return ROMANS.indexOf(label.toLowerCase(Locale.ROOT)) + 1;
    }
}
