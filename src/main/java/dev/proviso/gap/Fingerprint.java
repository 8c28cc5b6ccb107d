package dev.proviso.gap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names a finding so that it keeps its name when the text is reflowed or renumbered: a digest of the check and of the
 * quoted words without case, punctuation, section number and numbers of cross-references.
 *
 * @param check id of the check that fired
 * @param words the {@link #essence} of the words that it rests on
 */
record Fingerprint(String check, String words) {

    private static final Pattern OWN_NUMBER = Pattern.compile(
            "^[\\s\\W]*(?:(?:section|article|clause)\\s+)?(?:\\d+(?:\\.\\d+)*|\\(?[a-z]{1,4}\\))[.)]?\\s+");

    private static final Pattern REFERENCE =
            Pattern.compile("\\b(sections?|articles?|clauses?|paragraphs?)\\s+\\d+(?:\\.\\d+)*(?:\\([a-z0-9]+\\))*");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /**
     * The digest in hexadecimal.
     *
     * @param occurrence 0 for the first place with this check and these words, 1 for the next, and so on
     */
    String digest(int occurrence) {
        byte[] bytes = (check + "\n" + words + "\n" + occurrence).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The words without what reflowing and renumbering changes. */
    static String essence(String text) {
        String lower = plain(text).toLowerCase(Locale.ROOT);
        String visible = isAscii(lower) ? lower : INVISIBLE.matcher(lower).replaceAll("");
        String unnumbered = OWN_NUMBER.matcher(visible).replaceFirst("");
        return words(hasDigit(unnumbered) ? REFERENCE.matcher(unnumbered).replaceAll("$1 #") : unnumbered);
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
