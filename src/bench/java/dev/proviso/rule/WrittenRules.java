package dev.proviso.rule;

import dev.proviso.yaml.Problems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The patterns of the shipped rules as they are written: what the peers' expressions are translated from. They are numbered from 0, rule
 * after rule; those that cancel a match, or must stand near one, are not among them. Immutable.
 */
public final class WrittenRules {

    private final RulePack pack = RulePack.fromShippedFiles();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, List<Pattern>> vocabularies = new TreeMap<>();
    private final Map<Integer, Set<String>> wordsByNeed = new TreeMap<>();

    /** Those of the class path. */
    public WrittenRules() {
        WrittenPatterns written = new WrittenPatterns(RuleFiles.shipped(new Problems()));
        for (Rule rule : pack.all()) {
            rule.patterns()
                    .forEach(pattern ->
                            patterns.add(written.parse(pattern.written()).pattern()));
        }
        for (Vocabulary vocabulary : pack.vocabularies()) {
            List<Pattern> entries = written.entries(vocabulary.id()).stream()
                    .map(entry -> entry.pattern().pattern())
                    .toList();
            vocabularies.put(vocabulary.id(), entries);
        }
        WordTable words = pack.tables().words();
        for (int number = 1; number < words.size(); number++) {
            String word = words.word(number);
            pack.tables()
                    .needs()
                    .byWord()
                    .list(number)
                    .forEach(bit -> wordsByNeed
                            .computeIfAbsent(bit, unused -> new TreeSet<>())
                            .add(word));
        }
    }

    /** How many patterns there are. */
    public int size() {
        return patterns.size();
    }

    /** The patterns as java.util.regex has them, with groups that capture. */
    public List<String> forJava() {
        return translated(new Translator(vocabularies, true, true), pattern -> true);
    }

    /** The patterns as RE2/J has them, with groups that capture. */
    public List<String> forRe2j() {
        return translated(new Translator(vocabularies, false, true), pattern -> true);
    }

    /** The patterns as Hyperscan has them; empty texts for those with look-ahead, which it has not. */
    public List<String> forHyperscan() {
        return translated(new Translator(vocabularies, false, false), pattern -> !looksAhead(pattern));
    }

    private List<String> translated(Translator translator, Predicate<Pattern> wanted) {
        return patterns.stream()
                .map(pattern -> wanted.test(pattern) ? translator.translate(pattern) : "")
                .toList();
    }

    /** Whether the pattern itself says what may not follow; vocabularies are taken without. */
    private static boolean looksAhead(Pattern pattern) {
        if (pattern instanceof Pattern.Sequence sequence) {
            return sequence.parts().stream().anyMatch(WrittenRules::looksAhead);
        }
        if (pattern instanceof Pattern.Choice choice) {
            return choice.choices().stream().anyMatch(WrittenRules::looksAhead);
        }
        return pattern instanceof Pattern.Not || pattern instanceof Pattern.Option option && looksAhead(option.part());
    }

    /** Of each pattern words of which every match holds at least one, as rare as possible; empty where there are none. */
    public List<Set<String>> rarestWords() {
        List<Set<String>> all = new ArrayList<>();
        for (int number = 0; number < patterns.size(); number++) {
            all.add(rarestWords(pack.rules().pattern(number).needs()));
        }
        return all;
    }

    private Set<String> rarestWords(int[] ways) {
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < ways.length; i += 1 + ways[i]) {
            if (ways[i + 1] == Needs.ANY) {
                return Set.of();
            }
            words.addAll(wordsByNeed.getOrDefault(pack.needs().bit(ways[i + 1]), Set.of()));
        }
        return words;
    }

    /** The shipped rules. */
    public RulePack pack() {
        return pack;
    }

    /** The numbers of those patterns that Proviso finds in a passage of {@link #pack()}. */
    public BitSet find(Passage passage) {
        Run run = new Run(pack);
        BitSet found = new BitSet();
        for (int number = 0; number < patterns.size(); number++) {
            found.set(number, !run.find(pack.rules().pattern(number), passage).isEmpty());
        }
        return found;
    }

    @Override
    public String toString() {
        int around = 0;
        for (Rule rule : pack.all()) {
            around += rule.unless().size()
                    + rule.notAbout().size()
                    + rule.within().size();
            around += rule.near().stream()
                    .mapToInt(near -> near.patterns().size())
                    .sum();
        }
        int entries = vocabularies.values().stream().mapToInt(List::size).sum();
        return pack.all().size() + " rules with " + patterns.size() + " patterns, and " + around
                + " more that cancel a match or must stand near it; " + vocabularies.size() + " vocabularies with "
                + entries + " entries";
    }
}
