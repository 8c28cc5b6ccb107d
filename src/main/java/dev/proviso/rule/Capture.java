package dev.proviso.rule;

/**
 * A vocabulary entry found in a passage.
 *
 * @param name the vocabulary, or the name the pattern gives the capture
 * @param value the entry's value
 * @param from position of its first word
 * @param to position behind its last word
 */
public record Capture(String name, String value, int from, int to) {

    /** Whether every word of the other is one of this, and this has more. */
    public boolean contains(Capture other) {
        return from <= other.from && other.to <= to && to - from > other.to - other.from;
    }

    /** Whether the two share a word. */
    public boolean overlaps(Capture other) {
        return from < other.to && other.from < to;
    }
}
