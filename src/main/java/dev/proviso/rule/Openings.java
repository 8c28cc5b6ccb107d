package dev.proviso.rule;

import java.util.BitSet;

/** Of each word the vocabularies whose entries may begin with it. Filled while rules are compiled, read-only after. */
final class Openings {

    private final int width;
    private final long[] bits;

    /**
     * @param vocabularies how many there are
     * @param words one more than the largest number of a word
     */
    Openings(int vocabularies, int words) {
        this(vocabularies, new long[words * width(vocabularies)]);
    }

    /** @param bits as {@link #bits} gives them */
    Openings(int vocabularies, long[] bits) {
        width = width(vocabularies);
        this.bits = bits;
    }

    private static int width(int vocabularies) {
        return (vocabularies >> 6) + 1;
    }

    /** Entries of the vocabulary may begin with these words. */
    void add(int vocabulary, BitSet words) {
        words.stream().forEach(word -> bits[word * width + (vocabulary >> 6)] |= 1L << vocabulary);
    }

    /** Whether entries of the vocabulary may begin with the word; words of a document that no pattern speaks of begin none. */
    boolean opens(int vocabulary, int word) {
        int place = word * width + (vocabulary >> 6);
        return place < bits.length && (bits[place] & 1L << vocabulary) != 0;
    }

    /** No vocabularies, to {@link #collect} into. */
    long[] none() {
        return new long[width];
    }

    /** Adds the vocabularies that may begin with the word: one bit each. */
    void collect(int word, long[] vocabularies) {
        int from = word * width;
        if (from < bits.length) {
            for (int i = 0; i < width; i++) {
                vocabularies[i] |= bits[from + i];
            }
        }
    }

    /** The words that entries of the vocabulary may begin with. */
    BitSet words(int vocabulary) {
        BitSet words = new BitSet();
        for (int word = 0; word * width < bits.length; word++) {
            if (opens(vocabulary, word)) {
                words.set(word);
            }
        }
        return words;
    }

    /** {@code vocabularies / 64 + 1} numbers a word. */
    long[] bits() {
        return bits;
    }
}
