package dev.proviso.gap;

import dev.proviso.document.Digest;
import java.nio.charset.StandardCharsets;

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
        return Digest.sha256((check + "\n" + words + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
    }
}
