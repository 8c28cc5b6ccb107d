package dev.proviso.rule;

/**
 * The phrases of all vocabularies, each filed under the rarest of the words that it begins with, or under an entry of another vocabulary
 * where that is rarer: a passage's words are looked up once for all vocabularies, and few phrases are tried in vain. Immutable.
 *
 * <p>A phrase is filed with {@link #NUMBERS} numbers: a vocabulary, how many words before the one it is filed under it begins, its first
 * instruction, and its rank.
 */
final class PhraseIndex {

    static final int NUMBERS = 4;

    private final NumberLists byWord;
    private final NumberLists byEntry;

    /**
     * @param byWord by word the phrases filed under it; the vocabulary is their own
     * @param byEntry by vocabulary its phrases that are filed under an entry; the vocabulary is that of the entry
     */
    PhraseIndex(NumberLists byWord, NumberLists byEntry) {
        this.byWord = byWord;
        this.byEntry = byEntry;
    }

    /** Those filed under words, by word. */
    NumberLists byWord() {
        return byWord;
    }

    /** Those filed under entries, by the vocabulary that they belong to. */
    NumberLists byEntry() {
        return byEntry;
    }
}
