package dev.proviso.rule;

/**
 * Phrases, found by their first word. What follows the first word are instructions as in a {@link Program}, without gaps, runs and
 * anchors: of each phrase all ends count. Where several phrases end in one place the one with the lowest rank speaks. Immutable.
 */
final class PhraseList {

    private static final int SPREAD = 0x9E3779B9; // 2^32 by the golden ratio: neighbours land far apart

    private final int[] slots;
    private final int[] roots;
    private final int[] others;
    private final int[] code;

    /**
     * @param slots as {@link #slots(int[], int[])} makes them
     * @param roots of each phrase its instruction behind the first word, and its rank; those of one first word together, -1 behind them
     * @param others of each phrase that does not begin with a word of its own its first instruction, and its rank
     * @param code the instructions of all phrases
     */
    PhraseList(int[] slots, int[] roots, int[] others, int[] code) {
        this.slots = slots;
        this.roots = roots;
        this.others = others;
        this.code = code;
    }

    /**
     * A table of words by their numbers: a word and its place in turn, a word of 0 in an empty slot.
     *
     * @param words numbers of words
     * @param places of each word where in the roots its phrases begin
     */
    static int[] slots(int[] words, int[] places) {
        int size = Math.max(1, Integer.highestOneBit(words.length) * 4);
        int[] slots = new int[size * 2];
        for (int i = 0; i < words.length; i++) {
            int slot = slot(words[i], size);
            while (slots[slot] != WordTable.UNKNOWN) {
                slot = slot + 2 & slots.length - 1;
            }
            slots[slot] = words[i];
            slots[slot + 1] = places[i];
        }
        return slots;
    }

    private static int slot(int word, int size) {
        return (word * SPREAD >>> 8 & size - 1) * 2;
    }

    /** Where the phrases that begin with the word begin in {@link #roots}; negative when none does. */
    int find(int word) {
        if (word == WordTable.UNKNOWN) {
            return -1;
        }
        int slot = slot(word, slots.length >> 1);
        while (slots[slot] != word) {
            if (slots[slot] == WordTable.UNKNOWN) {
                return -1;
            }
            slot = slot + 2 & slots.length - 1;
        }
        return slots[slot + 1];
    }

    /** Instructions and ranks in turn; -1 behind those of one word. */
    int[] roots() {
        return roots;
    }

    /** Instructions and ranks in turn. */
    int[] others() {
        return others;
    }

    int[] code() {
        return code;
    }

    int[] slots() {
        return slots;
    }
}
