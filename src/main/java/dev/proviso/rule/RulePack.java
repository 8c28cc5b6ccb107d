package dev.proviso.rule;

import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All rules and vocabularies of a run, compiled. Immutable and thread-safe. */
public final class RulePack {

    /** Where the build puts what {@link PackCompiler} writes. */
    private static final String COMPILED = "/rules/en.pack";

    private final Lexicon lexicon;
    private final WordFrequencies frequencies;
    private final Map<String, Vocabulary> vocabularies;
    private final Map<Rule.Finds, List<Rule>> rules = new EnumMap<>(Rule.Finds.class);
    private final Map<Rule.Finds, List<Rule>> withRegexes = new EnumMap<>(Rule.Finds.class);
    private final Map<String, Rule> byId = new HashMap<>();
    private final Map<Rule.Finds, PatternIndex> indexes = new EnumMap<>(Rule.Finds.class);

    private final Watch watch;

    RulePack(Lexicon lexicon, WordFrequencies frequencies, Map<String, Vocabulary> vocabularies, List<Rule> all) {
        this(lexicon, frequencies, vocabularies, all, Watch.NONE);
    }

    private RulePack(
            Lexicon lexicon,
            WordFrequencies frequencies,
            Map<String, Vocabulary> vocabularies,
            List<Rule> all,
            Watch watch) {
        this.watch = watch;
        this.lexicon = lexicon;
        this.frequencies = frequencies;
        this.vocabularies = Map.copyOf(vocabularies);
        all.forEach(rule -> byId.put(rule.id(), rule));
        for (Rule.Finds finds : Rule.Finds.values()) {
            List<Rule> finding = all.stream()
                    .filter(rule -> rule.finds() == finds)
                    .sorted(Comparator.comparing(Rule::id))
                    .toList();
            rules.put(finds, finding);
            withRegexes.put(
                    finds,
                    finding.stream().filter(rule -> !rule.regexes().isEmpty()).toList());
            indexes.put(finds, new PatternIndex(finding, frequencies, lexicon.size()));
        }
    }

    /** The same rules, telling {@code other} what is asked of them; as thread-safe as that is. */
    RulePack watchedBy(Watch other) {
        return new RulePack(lexicon, frequencies, vocabularies, all(), other);
    }

    Watch watch() {
        return watch;
    }

    PatternIndex index(Rule.Finds finds) {
        return Objects.requireNonNull(indexes.get(finds));
    }

    /** The rules shipped with the tool: from the jar as the build compiled them, else from their files. */
    public static RulePack shipped() {
        try {
            Optional<byte[]> compiled = ShippedFiles.inJar(COMPILED);
            return compiled.isPresent() ? PackReader.read(compiled.get()) : fromShippedFiles();
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped rules cannot be read", e);
        }
    }

    /** The rules shipped with the tool, compiled from their files; a mistake in one is a broken build. */
    static RulePack fromShippedFiles() {
        Problems problems = new Problems();
        RulePack pack = of(RuleFiles.shipped(problems), problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the shipped rules are broken: " + problems.list());
        }
        return pack;
    }

    /** The rules that these files make up; of no use when problems were found in them. */
    public static RulePack of(RuleFiles files, Problems problems) {
        return RulePackReader.read(files.rules(), problems);
    }

    /** The rules that find this, by id. */
    public List<Rule> rules(Rule.Finds finds) {
        return rules.getOrDefault(finds, List.of());
    }

    /** Those of the rules that have regular expressions. */
    List<Rule> withRegexes(Rule.Finds finds) {
        return withRegexes.getOrDefault(finds, List.of());
    }

    Rule rule(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** All rules, by what they find, then by id. */
    public List<Rule> all() {
        return rules.values().stream().flatMap(List::stream).toList();
    }

    Map<String, Vocabulary> vocabularies() {
        return vocabularies;
    }

    WordFrequencies frequencies() {
        return frequencies;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Vocabulary vocabulary(String id) {
        Vocabulary found = vocabularies.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no vocabulary '" + id + "'");
        }
        return found;
    }
}
