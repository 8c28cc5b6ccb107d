package dev.proviso.rule;

/**
 * The phrases of all vocabularies, each filed under the rarest of the words that it begins with, or under an entry of another vocabulary
 * where that is rarer: few phrases are tried in vain. Immutable.
 *
 * <p>A phrase is filed under an entry with {@link #NUMBERS} numbers: the vocabulary of the entry, how many words before the entry it
 * begins, its first instruction, and its rank.
 */
final class PhraseIndex {

    static final int NUMBERS = 4;

    private final PhrasesByWord byWord;
    private final NumberLists byEntry;

    /**
     * @param byWord the phrases filed under words
     * @param byEntry by vocabulary its phrases that are filed under entries
     */
    PhraseIndex(PhrasesByWord byWord, NumberLists byEntry) {
        this.byWord = byWord;
        this.byEntry = byEntry;
    }

    /** Those filed under words. */
    PhrasesByWord byWord() {
        return byWord;
    }

    /** Those filed under entries, by the vocabulary that they belong to. */
    NumberLists byEntry() {
        return byEntry;
    }
}
