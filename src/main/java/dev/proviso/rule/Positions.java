package dev.proviso.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where each word of a passage stands; holds one passage at a time and is made for many. Belongs to one thread. */
final class Positions {

    private final WordSets sets;
    /** By word the first position of it, plus {@link #base}: what is smaller is left from passages before. */
    private int[] first;

    private int base = 1;
    private int[] next = new int[64];
    private int[] words = new int[64];
    private int count;
    private @Nullable Passage current;

    /** @param pack the rules that the passages are numbered by */
    Positions(RulePack pack) {
        sets = pack.sets();
        first = new int[pack.tables().words().size()];
    }

    /** Takes another passage; false when it is the same one again, which costs nothing. */
    boolean read(Passage passage) {
        if (passage == current) {
            return false;
        }
        int size = passage.size();
        begin(passage, size);
        for (int at = size - 1; at >= 0; at--) {
            int word = passage.id(at);
            if (word != WordTable.UNKNOWN) {
                int before = first[word] - base;
                if (before < 0) {
                    words[count++] = word;
                }
                next[at] = before;
                first[word] = base + at;
            }
        }
        return true;
    }

    private void begin(Passage passage, int size) {
        base = current == null ? base : base + current.size();
        if (base > Integer.MAX_VALUE - size) {
            Arrays.fill(first, 0);
            base = 1;
        }
        current = passage;
        count = 0;
        if (first.length < passage.limit()) {
            first = Arrays.copyOf(first, passage.limit());
        }
        if (next.length < size) {
            next = new int[Math.max(size, next.length * 2)];
            words = new int[next.length];
        }
    }

    /** How many different known words the passage has. */
    int count() {
        return count;
    }

    /** One of the different known words, by an index from 0 on. */
    int word(int index) {
        return words[index];
    }

    /** The first position of the word; negative when it is not there. */
    int first(int word) {
        return first[word] - base;
    }

    /** The next position of the word that stands at {@code at}; negative when there is none. */
    int next(int at) {
        return next[at];
    }

    /** Whether it is faster to look where each of so many words stands than to look which words of the passage are among them. */
    boolean isFew(int size) {
        return size < 8 * count;
    }
}
