package dev.proviso.rule;

import dev.proviso.language.Tokens;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A vocabulary entry found in a passage.
 *
 * @param name the vocabulary, or the name the pattern gives the capture
 * @param value the entry's value
 * @param from position of its first word
 * @param to position behind its last word
 */
public record Capture(String name, String value, int from, int to) {

    /** The captures that clauses are made of. */
    static final Set<String> OF_CLAUSES = Set.of("from", "to", "object");

    /** Whether every word of the other is one of this, and this has more. */
    public boolean contains(Capture other) {
        return from <= other.from && other.to <= to && to - from > other.to - other.from;
    }

    /**
     * Whether each of {@code some} that bears one of the names that clauses are made of ("from", "to", "object") has the words
     * of one among {@code others} that bears the same name.
     *
     * @param tokens the passage that all of them are of
     */
    public static boolean agree(List<Capture> some, List<Capture> others, Tokens tokens) {
        return some.stream()
                .filter(capture -> OF_CLAUSES.contains(capture.name()))
                .allMatch(capture -> others.stream()
                        .anyMatch(other -> other.name().equals(capture.name()) && capture.isSaidAs(other, tokens)));
    }

    /** Whether both are the same words, one with an article or without. */
    private boolean isSaidAs(Capture other, Tokens tokens) {
        int here = behindArticle(tokens);
        int there = other.behindArticle(tokens);
        return to - here == other.to - there
                && IntStream.range(0, to - here)
                        .allMatch(i -> tokens.word(here + i).equals(tokens.word(there + i)));
    }

    private int behindArticle(Tokens tokens) {
        return to - from > 1 && tokens.word(from).equals("the") ? from + 1 : from;
    }

    /** Whether the two share a word. */
    public boolean overlaps(Capture other) {
        return from < other.to && other.from < to;
    }
}
