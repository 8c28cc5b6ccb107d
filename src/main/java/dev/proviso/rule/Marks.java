package dev.proviso.rule;

import java.util.Arrays;

/**
 * Where in a passage a word of each set stands: one bit for each position and one for the end, 64 a number. Worked out for the sets that are
 * asked for and kept for the other programs that ask. Holds one passage at a time and is made for many. Belongs to one thread.
 */
final class Marks {

    private final WordSets sets;
    private final Positions positions;
    /** By set the place of its marks, plus {@link #base}: what is smaller is left from passages before. */
    private final int[] places;

    private int base = 1;
    private long[] bits = new long[64];
    private int used;
    private int width = 1;

    /** @param positions where the words stand */
    Marks(WordSets sets, Positions positions) {
        this.sets = sets;
        this.positions = positions;
        places = new int[sets.size()];
    }

    /** Takes the passage that {@code positions} holds, of so many words. */
    void begin(int size) {
        if (base > Integer.MAX_VALUE - used) {
            Arrays.fill(places, 0);
            base = 1;
        }
        base += used;
        used = 0;
        width = (size >> 6) + 1;
    }

    /** Where in {@link #bits} the marks of the set begin. */
    int place(int set) {
        int known = places[set] - base;
        return known >= 0 ? known : mark(set);
    }

    /** The marks of all sets, until a place is asked for again. */
    long[] bits() {
        return bits;
    }

    private int mark(int set) {
        int place = used;
        used += width;
        if (used > bits.length) {
            bits = Arrays.copyOf(bits, Math.max(used, bits.length * 2));
        }
        Arrays.fill(bits, place, used, 0);
        places[set] = base + place;
        int size = sets.size(set);
        if (positions.isFew(size)) {
            for (int i = 0; i < size; i++) {
                mark(sets.word(set, i), place);
            }
        } else {
            markThoseIn(set, place);
        }
        return place;
    }

    private void markThoseIn(int set, int place) {
        for (int i = 0; i < positions.count(); i++) {
            if (sets.contains(set, positions.word(i))) {
                mark(positions.word(i), place);
            }
        }
    }

    private void mark(int word, int place) {
        for (int at = positions.first(word); at >= 0; at = positions.next(at)) {
            bits[place + (at >> 6)] |= 1L << at;
        }
    }
}
