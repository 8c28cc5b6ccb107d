package dev.proviso.rule;

import java.util.BitSet;
import java.util.Collection;

/** Sets of word numbers, by number. Immutable. */
final class WordSets {

    /** A set of more words is a row of bits beside: for a few words a look at each is as fast. */
    private static final int FEW = 8;

    private final int[] places;
    private final int[] members;
    /** Where in {@link #bits} a large set begins, -1 for a small one. */
    private final int[] rows;

    private final long[] bits;
    private final int width;

    /**
     * @param places where in {@code members} each set begins; one more than sets
     * @param members the words of all sets, each set's in order
     * @param words one more than the largest number of a word
     */
    WordSets(int[] places, int[] members, int words) {
        this.places = places;
        this.members = members;
        rows = new int[places.length - 1];
        width = (words >> 6) + 1;
        int large = 0;
        for (int set = 0; set < rows.length; set++) {
            rows[set] = size(set) > FEW ? width * large++ : -1;
        }
        bits = new long[width * large];
        for (int set = 0; set < rows.length; set++) {
            if (rows[set] >= 0) {
                fill(set);
            }
        }
    }

    private void fill(int set) {
        int row = rows[set];
        for (int i = places[set]; i < places[set + 1]; i++) {
            bits[row + (members[i] >> 6)] |= 1L << members[i];
        }
    }

    static WordSets of(Collection<BitSet> sets, int words) {
        Ints places = new Ints();
        Ints members = new Ints();
        for (BitSet set : sets) {
            places.add(members.size());
            set.stream().forEach(members::add);
        }
        places.add(members.size());
        return new WordSets(places.toArray(), members.toArray(), words);
    }

    /** How many words are in the set. */
    int size(int set) {
        return places[set + 1] - places[set];
    }

    /** The word with this index in the set, from 0 on. */
    int word(int set, int index) {
        return members[places[set] + index];
    }

    /** Whether the word is in the set; words of a document that no pattern speaks of are in none. */
    boolean contains(int set, int word) {
        int row = rows[set];
        if (row >= 0) {
            int column = word >> 6;
            return column < width && (bits[row + column] & 1L << word) != 0;
        }
        for (int i = places[set]; i < places[set + 1]; i++) {
            if (members[i] == word) {
                return true;
            }
        }
        return false;
    }

    int[] places() {
        return places;
    }

    int[] members() {
        return members;
    }
}
