package dev.proviso.rule;

/**
 * Where a search goes on: behind a match or, where the match does not count, behind its first word, so that it hides no other. What is
 * read again in one passage is bounded, so that time stays linear whatever does not count. Belongs to one search.
 */
public final class Resumption {

    /** So many times the words of a passage may be read again; a sentence that people write needs less than once. */
    private static final int ROUNDS = 4;

    private int left;

    /** @param size how many words the passage has */
    public Resumption(int size) {
        left = ROUNDS * size;
    }

    /** The first position at which the next match may begin behind the one from {@code from} up to but not including {@code to}. */
    public int behind(int from, int to, boolean counts) {
        if (counts) {
            return to;
        }
        left -= to - from;
        return left < 0 ? to : from + 1;
    }
}
