package dev.proviso.rule;

import org.jspecify.annotations.Nullable;

/** Phrases that do not begin with a word of their own, asked for position by position from left to right. Belongs to one search. */
final class PhraseOpening {

    /** The entries that the phrases begin with; null when they begin with a condition. */
    private final @Nullable Occurrences entries;

    private final int step;
    private final int rank;
    private int next;

    private PhraseOpening(@Nullable Occurrences entries, int step, int rank) {
        this.entries = entries;
        this.step = step;
        this.rank = rank;
    }

    /** @param step the first instruction of the phrases */
    static PhraseOpening of(PhraseList list, int step, int rank, Passage passage) {
        int place = step * Program.NUMBERS;
        boolean isEntry = (list.code()[place] & Program.KIND) == Program.ENTRY;
        return isEntry
                ? new PhraseOpening(passage.entries().all(list.code()[place + 1]), step + 1, rank)
                : new PhraseOpening(null, step, rank);
    }

    /** Whether the phrases may begin somewhere in the passage. */
    boolean mayStand() {
        return entries == null || entries.size() > 0;
    }

    /** Has the phrases that begin at {@code at} searched; positions are asked for in order. */
    void follow(int at, PhraseSearch search) {
        if (entries == null) {
            search.follow(step, at, rank);
            return;
        }
        while (next < entries.size() && entries.from(next) <= at) {
            if (entries.from(next) == at) {
                search.follow(step, entries.to(next), rank);
            }
            next++;
        }
    }
}
