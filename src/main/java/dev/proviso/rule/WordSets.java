package dev.proviso.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/** Sets of word numbers, by number. Immutable. */
final class WordSets {

    /** In a set of more words a word is looked for by halves. */
    private static final int FEW = 8;

    private final int[] places;
    private final int[] members;

    /**
     * @param places where in {@code members} each set begins; one more than sets
     * @param members the words of all sets, each set's in order
     */
    WordSets(int[] places, int[] members) {
        this.places = places;
        this.members = members;
    }

    static WordSets of(Collection<BitSet> sets) {
        Ints places = new Ints();
        Ints members = new Ints();
        for (BitSet set : sets) {
            places.add(members.size());
            set.stream().forEach(members::add);
        }
        places.add(members.size());
        return new WordSets(places.toArray(), members.toArray());
    }

    /** How many sets there are. */
    int size() {
        return places.length - 1;
    }

    /** How many words are in the set. */
    int size(int set) {
        return places[set + 1] - places[set];
    }

    /** The word with this index in the set, from 0 on. */
    int word(int set, int index) {
        return members[places[set] + index];
    }

    /** Where that word stands among those of all sets. */
    int place(int set, int index) {
        return places[set] + index;
    }

    /** Whether the word is in the set; words of a document that no pattern speaks of are in none. */
    boolean contains(int set, int word) {
        return find(set, word) >= 0;
    }

    /** The {@link #place place} of the word in the set; negative when it is not in it. */
    int find(int set, int word) {
        int from = places[set];
        int to = places[set + 1];
        if (to - from > FEW) {
            return Arrays.binarySearch(members, from, to, word);
        }
        for (int i = from; i < to; i++) {
            if (members[i] == word) {
                return i;
            }
        }
        return -1;
    }

    int[] places() {
        return places;
    }

    int[] members() {
        return members;
    }
}
