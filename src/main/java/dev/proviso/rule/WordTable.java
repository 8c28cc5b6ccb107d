package dev.proviso.rule;

import dev.proviso.language.Tokens;
import java.util.Arrays;
import java.util.List;

/** Numbers words from 1 on; a word of a passage is looked up without making a string of it. Grows; read-only once filled. */
final class WordTable {

    /** The number of a word that is not in the table. */
    static final int UNKNOWN = 0;

    private String[] words = new String[64];
    private int[] slots = new int[256];
    private int size = 1;

    WordTable() {
        words[0] = "";
    }

    /** One more than the largest number given. */
    int size() {
        return size;
    }

    /** The number of {@code word}, given now when it has none. */
    int idFor(String word) {
        int slot = word.hashCode() & (slots.length - 1);
        while (slots[slot] != 0) {
            if (words[slots[slot]].equals(word)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(word, slot);
    }

    private int add(String word, int slot) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size] = word;
        slots[slot] = size++;
        if (size * 4 > slots.length) {
            enlarge();
        }
        return size - 1;
    }

    private void enlarge() {
        slots = new int[slots.length * 2];
        for (int id = 1; id < size; id++) {
            int slot = words[id].hashCode() & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = id;
        }
    }

    /** The number of the word at {@code at}, or {@link #UNKNOWN}. */
    int find(Tokens tokens, int at) {
        int slot = tokens.hash(at) & (slots.length - 1);
        while (slots[slot] != 0) {
            if (tokens.isWord(at, words[slots[slot]])) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return UNKNOWN;
    }

    /** The words in the order of their numbers. */
    List<String> all() {
        return Arrays.asList(words).subList(1, size);
    }

    /** The word with this number. */
    String word(int id) {
        return words[id];
    }
}
