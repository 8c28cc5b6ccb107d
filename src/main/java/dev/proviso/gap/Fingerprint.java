package dev.proviso.gap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a finding so that it keeps its name when the text is reflowed or renumbered: a digest of the check and of the
 * quoted words without case, punctuation, section number and numbers of cross-references.
 *
 * @param check id of the check that fired
 * @param words the {@linkplain dev.proviso.language.Essence essence} of the words that it rests on
 */
record Fingerprint(String check, String words) {

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
}
