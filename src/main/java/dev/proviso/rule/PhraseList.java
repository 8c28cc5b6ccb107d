package dev.proviso.rule;

import java.util.Arrays;

/**
 * Phrases, found by their first word. What follows the first word are instructions as in a {@link Program}, without gaps, runs and
 * anchors: of each phrase all ends count. Where several phrases end in one place the one with the lowest rank speaks. Immutable.
 */
final class PhraseList {

    private final int[] firstWords;
    private final int[] places;
    private final int[] roots;
    private final int[] others;
    private final int[] code;

    /**
     * @param firstWords the words that phrases begin with, in order
     * @param places of each first word where in {@code roots} its phrases begin; one more than words
     * @param roots of each phrase its instruction behind the first word, and its rank
     * @param others of each phrase that does not begin with a word of its own its first instruction, and its rank
     * @param code the instructions of all phrases
     */
    PhraseList(int[] firstWords, int[] places, int[] roots, int[] others, int[] code) {
        this.firstWords = firstWords;
        this.places = places;
        this.roots = roots;
        this.others = others;
        this.code = code;
    }

    /** The index of the word among those that phrases begin with; negative when none does. */
    int find(int word) {
        return Arrays.binarySearch(firstWords, word);
    }

    /** Where the phrases of the first word with this index begin in {@link #roots}; those of the next one are behind them. */
    int place(int index) {
        return places[index];
    }

    /** Instructions and ranks in turn. */
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

    int[] firstWords() {
        return firstWords;
    }

    int[] places() {
        return places;
    }
}
