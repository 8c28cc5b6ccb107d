package dev.proviso.bench;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A section of a real text, its sentences found.
 *
 * @param heading the heading over it; empty when it has none
 * @param sentences as they stand in the text, at least one
 */
public record Section(String heading, List<String> sentences) implements Serializable {

    /** How long the sentences are, in bytes of UTF-8. */
    public long bytes() {
        return sentences.stream()
                .mapToLong(sentence -> sentence.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
