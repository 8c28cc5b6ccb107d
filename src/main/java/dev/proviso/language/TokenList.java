package dev.proviso.language;

import dev.proviso.language.Tokens.Break;
import java.util.Arrays;

/** The words of a passage while it is read; the arrays are longer than there are words. */
final class TokenList {

    int size;
    int[] places;
    int[] lengths;
    int[] starts;
    int[] ends;
    int[] hashes;
    long[] capitals;
    Break[] breaks;

    /** @param room for so many words at first, at least one */
    TokenList(int room) {
        places = new int[room];
        lengths = new int[room];
        starts = new int[room];
        ends = new int[room];
        hashes = new int[room];
        capitals = new long[room];
        breaks = new Break[room];
    }

    /** The next word's letters. */
    void letters(int place, int length, int hash, long capital) {
        if (size == places.length) {
            grow();
        }
        places[size] = place;
        lengths[size] = length;
        hashes[size] = hash;
        capitals[size] = capital;
    }

    /** Where the next word stands, whose letters are there: this completes it. */
    void stands(int start, int end, Break before) {
        starts[size] = start;
        ends[size] = end;
        breaks[size++] = before;
    }

    /** Leaves of the next word its first letters only. */
    void shorten(int length, char[] all) {
        int hash = 0;
        for (int i = places[size]; i < places[size] + length; i++) {
            hash = 31 * hash + all[i];
        }
        letters(places[size], length, hash, capitals[size] & Tokens.letter(length) - 1);
    }

    private void grow() {
        int longer = size * 2;
        places = Arrays.copyOf(places, longer);
        lengths = Arrays.copyOf(lengths, longer);
        starts = Arrays.copyOf(starts, longer);
        ends = Arrays.copyOf(ends, longer);
        hashes = Arrays.copyOf(hashes, longer);
        capitals = Arrays.copyOf(capitals, longer);
        breaks = Arrays.copyOf(breaks, longer);
    }
}
