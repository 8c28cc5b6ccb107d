package dev.proviso.rule;

import dev.proviso.language.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers words from 1 on; a word of a passage is looked up without making a string of it. Grows; read-only once filled. */
final class WordTable {

    /** The number of a word that is not in the table. */
    static final int UNKNOWN = 0;

    private char[] letters = new char[256];
    /** By number where in {@link #letters} the word begins; the next one begins behind it. */
    private int[] places = new int[64];

    private int[] slots = new int[256];
    private int size = 1;

    WordTable() {}

    /**
     * A table as {@link #letters}, {@link #places} and {@link #slots} give it.
     *
     * @param places one more than words, UNKNOWN counted
     */
    WordTable(char[] letters, int[] places, int[] slots) {
        this.letters = letters;
        this.places = places;
        this.slots = slots;
        this.size = places.length - 1;
    }

    /** One more than the largest number given. */
    int size() {
        return size;
    }

    /** The number of {@code word}, given now when it has none. */
    int idFor(String word) {
        int slot = word.hashCode() & slots.length - 1;
        while (slots[slot] != 0) {
            if (word(slots[slot]).equals(word)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return add(word, slot);
    }

    private int add(String word, int slot) {
        if (size + 1 == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        int start = places[size];
        int end = start + word.length();
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(end, letters.length * 2));
        }
        word.getChars(0, word.length(), letters, start);
        slots[slot] = size++;
        places[size] = end;
        if (size * 2 > slots.length) {
            enlarge();
        }
        return size - 1;
    }

    private void enlarge() {
        slots = new int[slots.length * 2];
        for (int id = 1; id < size; id++) {
            int slot = word(id).hashCode() & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = id;
        }
    }

    /** The number of the word at {@code at}, or {@link #UNKNOWN}. */
    int find(Tokens tokens, int at) {
        int slot = tokens.hash(at) & slots.length - 1;
        while (slots[slot] != 0) {
            int id = slots[slot];
            if (tokens.isWord(at, letters, places[id], places[id + 1])) {
                return id;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNKNOWN;
    }

    /** The words in the order of their numbers. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        for (int id = 1; id < size; id++) {
            all.add(word(id));
        }
        return all;
    }

    /** The word of this number. */
    String word(int id) {
        return new String(letters, places[id], places[id + 1] - places[id]);
    }

    /** The letters of all words. */
    char[] letters() {
        return Arrays.copyOf(letters, places[size]);
    }

    /** By number where each word begins in the letters, and where the last one ends. */
    int[] places() {
        return Arrays.copyOf(places, size + 1);
    }

    /** Numbers by hash code. */
    int[] slots() {
        return slots.clone();
    }
}
