package dev.proviso.reader;

import java.util.List;
import java.util.Locale;

/** Writes a number in the formats of Word's lists (ECMA-376 part 1, 17.18.59); the rare ones in digits. */
final class DocxNumberFormat {

    private static final List<String> CARDINALS = List.of(
            "One",
            "Two",
            "Three",
            "Four",
            "Five",
            "Six",
            "Seven",
            "Eight",
            "Nine",
            "Ten",
            "Eleven",
            "Twelve",
            "Thirteen",
            "Fourteen",
            "Fifteen",
            "Sixteen",
            "Seventeen",
            "Eighteen",
            "Nineteen",
            "Twenty");
    private static final List<String> ORDINALS = List.of(
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth",
            "Thirteenth",
            "Fourteenth",
            "Fifteenth",
            "Sixteenth",
            "Seventeenth",
            "Eighteenth",
            "Nineteenth",
            "Twentieth");
    private static final int LETTERS = 26;

    /** A letter is not repeated more often than this, whatever a file says. */
    private static final int MOST_LETTERS = 780;

    private DocxNumberFormat() {}

    /** {@code number} in the format of this name. */
    static String write(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> Sequence.roman(number);
            case "upperRoman" -> Sequence.roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case "ordinal" -> number + suffix(number);
            case "cardinalText" -> word(number, CARDINALS);
            case "ordinalText" -> word(number, ORDINALS);
            default -> Integer.toString(number);
        };
    }

    /** Behind z come aa, bb, cc: Word repeats the letter. */
    private static String letters(int number) {
        if (number < 1 || number > MOST_LETTERS) {
            return Integer.toString(number);
        }
        String letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
        return letter.repeat((number - 1) / LETTERS + 1);
    }

    private static String suffix(int number) {
        boolean teen = number / 10 % 10 == 1;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String word(int number, List<String> words) {
        return number < 1 || number > words.size() ? Integer.toString(number) : words.get(number - 1);
    }
}
