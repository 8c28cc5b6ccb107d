package dev.proviso.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Phrases by the vocabulary that they belong to and the word that they are filed under: which words of a passage begin phrases of a
 * vocabulary is looked up only when that is asked for, however many others there are. Immutable.
 *
 * <p>A phrase is {@link #NUMBERS} numbers: how many words before the one it is filed under it begins, its first instruction, and its rank.
 */
final class PhrasesByWord {

    static final int NUMBERS = 3;

    private final WordSets words;
    private final NumberLists phrases;

    /**
     * @param words by vocabulary the words that its phrases are filed under
     * @param phrases those filed under each word of the first vocabulary, then those of the second, and so on
     */
    PhrasesByWord(WordSets words, NumberLists phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** By vocabulary the words that its phrases are filed under. */
    WordSets words() {
        return words;
    }

    /** Lists of phrases, one for each {@link WordSets#place place} of a vocabulary's word. */
    NumberLists phrases() {
        return phrases;
    }

    /** Phrases that are being filed. */
    static final class Builder {

        private final List<Map<Integer, Ints>> all = new ArrayList<>();

        Builder(int vocabularies) {
            for (int i = 0; i < vocabularies; i++) {
                all.add(new TreeMap<>());
            }
        }

        /** @param distance how many words before the one it is filed under the phrase begins */
        void add(int vocabulary, int word, int distance, int first, int rank) {
            Ints phrases = all.get(vocabulary).computeIfAbsent(word, unused -> new Ints());
            phrases.add(distance);
            phrases.add(first);
            phrases.add(rank);
        }

        PhrasesByWord build() {
            NumberLists.Builder words = new NumberLists.Builder(all.size());
            NumberLists.Builder phrases = new NumberLists.Builder();
            int place = 0;
            for (int vocabulary = 0; vocabulary < all.size(); vocabulary++) {
                for (Map.Entry<Integer, Ints> filed : all.get(vocabulary).entrySet()) {
                    words.add(vocabulary, filed.getKey());
                    phrases.addAll(place++, filed.getValue());
                }
            }
            NumberLists sets = words.build();
            return new PhrasesByWord(new WordSets(sets.places(), sets.members()), phrases.build());
        }
    }
}
