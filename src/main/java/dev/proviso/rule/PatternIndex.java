package dev.proviso.rule;

import java.util.BitSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of rules, each filed under the words it is least likely to meet: a passage without one of them is never shown to it.
 * Immutable.
 */
final class PatternIndex {

    private final int[] rules;
    private final int[] places;
    private final int[] patterns;
    private final int[] always;

    /**
     * @param rules of each pattern the number of its rule, never falling
     * @param places by word where in {@code patterns} those filed under it begin; one more than words
     * @param patterns the numbers of the patterns filed under each word
     * @param always the numbers of the patterns that are shown every passage
     */
    PatternIndex(int[] rules, int[] places, int[] patterns, int[] always) {
        this.rules = rules;
        this.places = places;
        this.patterns = patterns;
        this.always = always;
    }

    /**
     * Files the patterns of the rules.
     *
     * @param needs gives the words of a need; null when more than these will do
     */
    static PatternIndex of(Rules all, WordTable words, IntFunction<@Nullable BitSet> needs) {
        WordFrequencies frequencies = WordFrequencies.of(words.all());
        Ints rules = new Ints();
        Ints always = new Ints();
        Ints[] byWord = new Ints[words.size()];
        for (int rule = 0; rule < all.size(); rule++) {
            for (RulePattern pattern : all.get(rule).patterns()) {
                int number = rules.size();
                rules.add(rule);
                BitSet rarest = rarest(pattern.program(), needs, frequencies);
                if (rarest == null) {
                    always.add(number);
                } else {
                    rarest.stream().forEach(word -> file(byWord, word, number));
                }
            }
        }
        return of(rules, byWord, always);
    }

    private static void file(Ints[] byWord, int word, int number) {
        if (byWord[word] == null) {
            byWord[word] = new Ints();
        }
        byWord[word].add(number);
    }

    private static PatternIndex of(Ints rules, Ints[] byWord, Ints always) {
        Ints places = new Ints();
        Ints patterns = new Ints();
        for (Ints filed : byWord) {
            places.add(patterns.size());
            for (int i = 0; filed != null && i < filed.size(); i++) {
                patterns.add(filed.get(i));
            }
        }
        places.add(patterns.size());
        return new PatternIndex(rules.toArray(), places.toArray(), patterns.toArray(), always.toArray());
    }

    private static @Nullable BitSet rarest(
            Program program, IntFunction<@Nullable BitSet> needs, WordFrequencies frequencies) {
        BitSet rarest = null;
        int least = Integer.MAX_VALUE;
        for (int need : program.needs()) {
            BitSet words = needs.apply(need);
            int often = words == null ? Integer.MAX_VALUE : frequencies.of(words);
            if (often < least) {
                least = often;
                rarest = words;
            }
        }
        return rarest;
    }

    /** A bit for each pattern that may match in the passage whose words these are. */
    long[] candidates(Positions positions) {
        long[] candidates = new long[(rules.length >> 6) + 1];
        for (int pattern : always) {
            candidates[pattern >> 6] |= 1L << pattern;
        }
        for (int i = 0; i < positions.count(); i++) {
            int word = positions.word(i);
            if (word < places.length - 1) {
                for (int k = places[word]; k < places[word + 1]; k++) {
                    candidates[patterns[k] >> 6] |= 1L << patterns[k];
                }
            }
        }
        return candidates;
    }

    /** The number of the rule that the pattern of this number belongs to. */
    int rule(int number) {
        return rules[number];
    }

    int[] rules() {
        return rules;
    }

    int[] places() {
        return places;
    }

    int[] patterns() {
        return patterns;
    }

    int[] always() {
        return always;
    }
}
