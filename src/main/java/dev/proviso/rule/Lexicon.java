package dev.proviso.rule;

import dev.proviso.language.Tokens;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the words that rules speak of; all other words share the number {@link WordTable#UNKNOWN}. Grows while rules are compiled. */
final class Lexicon {

    /** A pronoun after one of {@link #JOINTS} or a comma begins a new main clause. */
    private static final List<String> SUBJECTS = List.of("you", "we", "they", "it", "i");

    private static final List<String> JOINTS = List.of("and", "but", "or", "that");

    private final Map<BitSet, BitSet> sets = new HashMap<>();
    private final WordTable words = new WordTable();
    private final BitSet subjects = ids(SUBJECTS);
    private final BitSet joints = ids(JOINTS);

    /** The number of {@code word}, given now when it has none. */
    int idFor(String word) {
        return words.idFor(word);
    }

    /** The words in the order of their numbers. */
    List<String> words() {
        return words.all();
    }

    /** One more than the largest number given. */
    int size() {
        return words.size();
    }

    /** The word with this number. */
    String word(int id) {
        return words.word(id);
    }

    /** The numbers of these words. */
    BitSet ids(Collection<String> several) {
        BitSet numbers = new BitSet();
        several.forEach(word -> numbers.set(words.idFor(word)));
        return sets.computeIfAbsent(numbers, same -> same);
    }

    /** The numbers of all words of a passage. */
    int[] number(Tokens tokens) {
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = words.find(tokens, i);
        }
        return numbers;
    }

    /** Whether the word is the subject of a clause wherever one may begin. */
    boolean isSubject(int id) {
        return subjects.get(id);
    }

    /** Whether the word joins clauses. */
    boolean isJoint(int id) {
        return joints.get(id);
    }
}
