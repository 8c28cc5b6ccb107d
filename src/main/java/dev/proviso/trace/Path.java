package dev.proviso.trace;

import dev.proviso.rule.Capture;
import java.util.ArrayList;
import java.util.List;

/**
 * A match of a pattern, element by element.
 *
 * @param from position of its first word
 * @param to position behind its last word
 * @param head position of the word that decides whether {@code unless} cancels it
 * @param taken in reading order; words that a gap passes over are in none
 */
public record Path(int from, int to, int head, List<Taken> taken) {

    public Path {
        taken = List.copyOf(taken);
    }

    /** The vocabularies' entries in reading order. */
    public List<Capture> captures() {
        List<Capture> captures = new ArrayList<>();
        for (Taken words : taken) {
            Capture capture = words.capture();
            if (capture != null) {
                captures.add(capture);
            }
        }
        return captures;
    }

    boolean covers(int position) {
        return from <= position && position < to;
    }

    boolean overlaps(Path other) {
        return from < other.to && other.from < to;
    }
}
