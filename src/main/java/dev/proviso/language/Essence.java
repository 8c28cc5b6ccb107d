package dev.proviso.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a passage without what reflowing, renumbering and punctuation change. Stateless. */
public final class Essence {

    private static final Pattern OWN_NUMBER = Pattern.compile(
            "^[\\s\\W]*(?:(?:section|article|clause)\\s+)?(?:\\d+(?:\\.\\d+)*|\\(?[a-z]{1,4}\\))[.)]?\\s+");

    private static final Pattern REFERENCE =
            Pattern.compile("\\b(sections?|articles?|clauses?|paragraphs?)\\s+\\d+(?:\\.\\d+)*(?:\\([a-z0-9]+\\))*");

    /** "(a)", "(iv)", "2.", "c)" that stands alone: the number of a list item. */
    private static final Pattern ITEM = Pattern.compile(
            "(?<=^|\\s)(?:\\((?:[ivx]{1,5}|[a-z]|\\d{1,2})\\)|(?:[ivx]{1,5}|[a-z]|\\d{1,2}(?:\\.\\d{1,2})*)[.)])(?=\\s)");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private Essence() {}

    /**
     * The words in lower case with one blank between them: without the section number they begin with and those of list
     * items, and with {@code #} for the number of every cross-reference.
     */
    public static String of(String text) {
        String lower = plain(text).toLowerCase(Locale.ROOT);
        String visible = isAscii(lower) ? lower : INVISIBLE.matcher(lower).replaceAll("");
        String unnumbered = OWN_NUMBER.matcher(visible).replaceFirst("");
        String plain = hasDigit(unnumbered) ? REFERENCE.matcher(unnumbered).replaceAll("$1 #") : unnumbered;
        return words(ITEM.matcher(plain).replaceAll(" "));
    }

    private static String plain(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Letters, numbers and marks of references, with one blank for whatever stands between. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '#' || Character.isLetter(c) || isNumber(c)) {
                words.appendCodePoint(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
