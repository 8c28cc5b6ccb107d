package dev.proviso.rule;

import dev.proviso.language.Tokens;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the words that rules speak of; all other words share the number {@link #UNKNOWN}. Grows while rules are compiled. */
final class Lexicon {

    static final int UNKNOWN = 0;

    private final Map<BitSet, BitSet> sets = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    /** The number of {@code word}, given now when it has none. */
    int idFor(String word) {
        return ids.computeIfAbsent(word, unused -> ids.size() + 1);
    }

    /** The number of {@code word}, or {@link #UNKNOWN}. */
    int find(String word) {
        return ids.getOrDefault(word, UNKNOWN);
    }

    /** The words in the order of their numbers. */
    List<String> words() {
        return ids.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One more than the largest number given. */
    int size() {
        return ids.size() + 1;
    }

    /** The numbers of these words. */
    BitSet ids(Collection<String> words) {
        BitSet numbers = new BitSet();
        words.forEach(word -> numbers.set(idFor(word)));
        return sets.computeIfAbsent(numbers, same -> same);
    }

    /** The numbers of all words of a passage. */
    int[] number(Tokens tokens) {
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = find(tokens.word(i));
        }
        return numbers;
    }
}
