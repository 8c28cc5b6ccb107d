package dev.proviso.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers all that compiled patterns speak of: words, sets of words, vocabularies, texts, phrases. Words that no pattern speaks of share
 * the number {@link WordTable#UNKNOWN}. Grows while rules are compiled.
 */
final class Lexicon {

    /**
     * How often terms of a document that belong to one vocabulary are met, in a million words: a party's name or a defined term stands
     * in every third sentence of the contracts that the frequencies of words were counted in.
     */
    private static final int TERMS = 15_000;

    private final WordTable words = new WordTable();
    private final Map<BitSet, Integer> sets = new HashMap<>();
    private final List<BitSet> wordsOfSets = new ArrayList<>();
    private final Map<Need, Integer> needs = new LinkedHashMap<>();
    private final Map<String, Integer> vocabularies = new LinkedHashMap<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<PhraseList> phrases = new ArrayList<>();
    private final Map<String, Integer> frequencies = WordFrequencies.listed();

    Lexicon() {
        need(Need.ANY);
        set(ClauseWords.SUBJECTS);
        set(ClauseWords.JOINTS);
        set(ClauseWords.AND);
        set(ClauseWords.OR);
    }

    /** The words. */
    WordTable words() {
        return words;
    }

    /** The numbers of these words. */
    BitSet ids(Collection<String> several) {
        BitSet numbers = new BitSet();
        several.forEach(word -> numbers.set(words.idFor(word)));
        return numbers;
    }

    /** How often any of the words with these numbers is met, in a million words. */
    int frequency(BitSet ids) {
        return ids.stream()
                .map(id -> frequencies.getOrDefault(words.word(id), WordFrequencies.RARE))
                .sum();
    }

    /** How often what the need wants is met, in a million words. */
    long often(Need need) {
        return frequency(need.words()) + (long) TERMS * need.terms().cardinality();
    }

    /** The number of the set of these words. */
    int set(Collection<String> several) {
        return set(ids(several));
    }

    /** The number of the set of the words with these numbers. */
    int set(BitSet ids) {
        int set = number(sets, ids);
        if (set == wordsOfSets.size()) {
            wordsOfSets.add(ids);
        }
        return set;
    }

    /** The numbers of the words in the set. */
    BitSet words(int set) {
        return wordsOfSets.get(set);
    }

    /** The sets in the order of their numbers. */
    WordSets sets() {
        return WordSets.of(wordsOfSets);
    }

    /** The number of a vocabulary. */
    int vocabulary(String id) {
        return number(vocabularies, id);
    }

    /** The ids of the vocabularies in the order of their numbers. */
    List<String> vocabularies() {
        return List.copyOf(vocabularies.keySet());
    }

    /** The number of a need. */
    int need(Need need) {
        return number(needs, need);
    }

    /** How often what the need of each number wants is met, in a million words. */
    long[] frequencies() {
        return needs.keySet().stream().mapToLong(this::often).toArray();
    }

    /** The needs in the order of their numbers. */
    Needs needs() {
        return Needs.of(needs.keySet(), frequencies(), words.size(), vocabularies.size());
    }

    /** The number of a text. */
    int text(String text) {
        return number(texts, text);
    }

    /** The texts in the order of their numbers. */
    Texts texts() {
        return new Texts(List.copyOf(texts.keySet()));
    }

    /** The number of a list of the phrases that {@code pattern} stands for; each stands for nothing. */
    int phrases(Pattern pattern) {
        PhraseCompiler compiler = new PhraseCompiler(this);
        compiler.add(pattern, "");
        phrases.add(compiler.list());
        return phrases.size() - 1;
    }

    /** The lists of phrases in the order of their numbers. */
    List<PhraseList> phrases() {
        return List.copyOf(phrases);
    }

    private static <T> int number(Map<T, Integer> numbers, T item) {
        Integer known = numbers.putIfAbsent(item, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
