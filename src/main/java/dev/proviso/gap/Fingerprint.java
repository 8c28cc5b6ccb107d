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
 */
final class Fingerprint {

    private static final Pattern OWN_NUMBER = Pattern.compile(
            "^[\\s\\W]*(?:(?:section|article|clause)\\s+)?(?:\\d+(?:\\.\\d+)*|\\(?[a-z]{1,4}\\))[.)]?\\s+");

    private static final Pattern REFERENCE =
            Pattern.compile("\\b(sections?|articles?|clauses?|paragraphs?)\\s+\\d+(?:\\.\\d+)*(?:\\([a-z0-9]+\\))*");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}#]+");

    private Fingerprint() {}

    /**
     * The fingerprint in hexadecimal.
     *
     * @param check id of the check that fired
     * @param text the words that it rests on
     * @param occurrence 0 for the first place with this check and these words, 1 for the next, and so on
     */
    static String of(String check, String text, int occurrence) {
        byte[] bytes = (check + "\n" + essence(text) + "\n" + occurrence).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The words without what reflowing and renumbering changes. */
    static String essence(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String visible = INVISIBLE.matcher(folded).replaceAll("");
        String unnumbered = OWN_NUMBER.matcher(visible).replaceFirst("");
        String masked = REFERENCE.matcher(unnumbered).replaceAll("$1 #");
        return BETWEEN_WORDS.matcher(masked).replaceAll(" ").strip();
    }
}
