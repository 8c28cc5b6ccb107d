package dev.proviso.trace;

import java.util.List;
import java.util.Objects;

/**
 * The furthest that a pattern got without matching.
 *
 * @param taken what was matched up to there, in reading order
 * @param element the element that nothing fitted, as written
 * @param reason why nothing fitted
 * @param from position of the first word it was tried at
 * @param to position of the last word it was tried at; the passage's length where it was tried behind the last word
 * @param end why it was not tried further on
 * @param left how much of the pattern was still to come, 0 to 1
 */
public record Stop(List<Taken> taken, String element, Reason reason, int from, int to, End end, double left) {

    /** Why an element did not fit. */
    public enum Reason {
        /** Other words stand there. */
        OTHER_WORDS,
        /** The words are there, with other capitals. */
        OTHER_CAPITALS,
        /** Words stand there that the pattern refuses. */
        REFUSED_WORDS,
        /** The passage does not begin there. */
        NOT_THE_START,
        /** The passage does not end there. */
        NOT_THE_END
    }

    /** Why an element was not tried any further on. */
    public enum End {
        /** It must stand right there. */
        NO_GAP,
        /** The gap before it allows no more words. */
        GAP_IS_FULL,
        /** A new clause begins, which the gap does not enter. */
        NEW_CLAUSE,
        /** There are no more words. */
        NO_MORE_WORDS
    }

    public Stop {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(end);
        taken = List.copyOf(taken);
    }
}
