package dev.proviso.rule;

import dev.proviso.language.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The terms of a document in the numbers of a pack: their words that no pattern speaks of have numbers behind those of the pack. Belongs
 * to one thread.
 */
final class NumberedTerms {

    private final WordTable known;
    private final WordTable more = new WordTable();
    private final Map<Integer, List<Term>> byVocabulary = new HashMap<>();
    private final BitSet firstWords = new BitSet();
    /** By the first words of terms. */
    private final Map<Integer, Set<Integer>> vocabularies = new HashMap<>();

    /**
     * A term.
     *
     * @param words the numbers of its words
     * @param value what it stands for
     * @param capital whether it stands only where its first word has a capital
     */
    record Term(int[] words, String value, boolean capital) {

        /** Whether it stands at this position. */
        boolean standsAt(Passage passage, int at) {
            if (at + words.length > passage.size()
                    || capital && !passage.tokens().isCapital(at)) {
                return false;
            }
            for (int i = 0; i < words.length; i++) {
                if (passage.id(at + i) != words[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    NumberedTerms(RulePack pack, DocumentTerms terms) {
        known = pack.tables().words();
        terms.all().forEach((id, phrases) -> {
            Vocabulary vocabulary = pack.vocabulary(id);
            if (!vocabulary.learns()) {
                throw new IllegalArgumentException("the vocabulary '" + id + "' takes no terms of documents");
            }
            List<Term> numbered = new ArrayList<>();
            phrases.forEach(phrase -> numbered.add(new Term(
                    number(phrase.words()),
                    phrase.value(),
                    phrase.words().size() == 1 && phrase.words().isCapital(0))));
            byVocabulary.put(pack.number(id), numbered);
            numbered.forEach(term -> file(term, pack.number(id)));
        });
    }

    private int[] number(Tokens words) {
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            int number = known.find(words, i);
            numbers[i] = number == WordTable.UNKNOWN ? known.size() + more.idFor(words.word(i)) : number;
        }
        return numbers;
    }

    /** One more than the largest number of a word. */
    int size() {
        return known.size() + more.size();
    }

    /** The number of the word at {@code at}, or {@link WordTable#UNKNOWN}. */
    int number(Tokens tokens, int at) {
        int number = known.find(tokens, at);
        if (number != WordTable.UNKNOWN || byVocabulary.isEmpty()) {
            return number;
        }
        int other = more.find(tokens, at);
        return other == WordTable.UNKNOWN ? WordTable.UNKNOWN : known.size() + other;
    }

    private void file(Term term, int vocabulary) {
        int firstWord = term.words()[0];
        firstWords.set(firstWord);
        vocabularies.computeIfAbsent(firstWord, unused -> new TreeSet<>()).add(vocabulary);
    }

    /** The numbers of the vocabularies with terms that begin with the word. */
    Set<Integer> vocabularies(int word) {
        return vocabularies.getOrDefault(word, Set.of());
    }

    /** Whether a term begins with the word. */
    boolean begins(int word) {
        return firstWords.get(word);
    }

    /** The terms of a vocabulary in the order in which they were added. */
    List<Term> of(int vocabulary) {
        return byVocabulary.getOrDefault(vocabulary, List.of());
    }
}
