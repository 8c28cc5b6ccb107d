package dev.proviso.language;

import java.util.regex.Pattern;

/** Looks at the words around a full stop in folded text. Offsets are UTF-16 units, base 0. */
final class Words {

    private static final int LONGEST_NUMBER = 24;
    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:(?:section|article|clause|part|schedule|exhibit|appendix|annex) )?"
                    + "\\(?(?:\\d+(?:\\.\\d+)*[a-z]?|[a-z]|[ivxlc]{1,6})\\)?");
    private static final Pattern DOTTED = Pattern.compile("(?:[A-Za-z]{1,4}\\.)+[A-Za-z]{1,4}");

    private Words() {}

    /** Start of the word that ends at {@code end}, not before {@code from}. */
    static int start(String text, int end, int from) {
        int i = end;
        while (i > from && end - i < 40 && isInWord(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** End of the letters that start at {@code from}. */
    static int end(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The first letter or digit at or behind {@code from}, within a few characters; else {@code from}. */
    static int letter(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + 4); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
        }
        return from;
    }

    /** Whether what stands between the sentence's start and the full stop is only a number: "10.4.", "(a).", "IV.". */
    static boolean isNumberAtStart(String text, int sentence, int stop) {
        return stop - sentence <= LONGEST_NUMBER
                && NUMBER.matcher(text.substring(sentence, stop)).matches();
    }

    /** A capital alone ("J"), or capitals and full stops ("U.S.C"). */
    static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")
                || DOTTED.matcher(word).matches();
    }

    /** Whether the word may end a sentence without doubt: long enough, a number, or a whole word in small letters. */
    static boolean isOrdinary(String word) {
        return word.length() > 3
                || !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1))
                || word.length() > 1 && word.chars().allMatch(Character::isLowerCase)
                || word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '_' || c == '@';
    }
}
