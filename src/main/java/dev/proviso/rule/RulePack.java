package dev.proviso.rule;

import dev.proviso.rule.Rule.Finds;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** All rules and vocabularies of a run, compiled. Immutable and thread-safe. */
public final class RulePack {

    /** Where the build puts what {@link PackCompiler} writes. */
    private static final String COMPILED = "/rules/en.pack";

    private final Tables tables;
    private final List<Vocabulary> vocabularies;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final PhraseIndex phrases;
    private final Rules rules;
    private final int[] withRegexes;
    private final PatternIndex index;
    private final Watch watch;
    /** The rules whose matches count for nothing of themselves, by number. */
    private final BitSet off;
    /** The bits of the needs of the vocabularies. */
    private final int[] needs;

    /**
     * @param vocabularies in the order of their numbers
     * @param phrases finds the phrases of {@code vocabularies}
     * @param index finds the patterns of {@code rules}
     */
    RulePack(Tables tables, List<Vocabulary> vocabularies, PhraseIndex phrases, Rules rules, PatternIndex index) {
        this(tables, vocabularies, phrases, rules, index, Watch.NONE, new BitSet());
    }

    private RulePack(
            Tables tables,
            List<Vocabulary> vocabularies,
            PhraseIndex phrases,
            Rules rules,
            PatternIndex index,
            Watch watch,
            BitSet off) {
        this.tables = tables;
        this.vocabularies = vocabularies;
        this.phrases = phrases;
        this.rules = rules;
        this.withRegexes =
                IntStream.range(0, rules.size()).filter(rules::hasRegexes).toArray();
        this.index = index;
        this.watch = watch;
        this.off = off;
        needs = vocabularies.stream()
                .mapToInt(vocabulary -> tables.needs().bit(vocabulary.need()))
                .toArray();
        for (int number = 0; number < vocabularies.size(); number++) {
            numbers.put(vocabularies.get(number).id(), number);
        }
    }

    /** The same rules, telling {@code other} what is asked of them; as thread-safe as that is. */
    RulePack watchedBy(Watch other) {
        return new RulePack(tables, vocabularies, phrases, rules, index, other, off);
    }

    /** The same without what the rules of these ids find; others may still want them near. */
    public RulePack without(Set<String> ids) {
        BitSet none = (BitSet) off.clone();
        for (int number = 0; number < rules.size(); number++) {
            if (ids.contains(rules.id(number))) {
                none.set(number);
            }
        }
        return new RulePack(tables, vocabularies, phrases, rules, index, watch, none);
    }

    /** The ids of all rules. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (int number = 0; number < rules.size(); number++) {
            ids.add(rules.id(number));
        }
        return ids;
    }

    /** Whether the rule with this number finds this and is not switched off. */
    boolean finds(int number, Finds finds) {
        return rules.finds(number) == finds && !off.get(number);
    }

    Watch watch() {
        return watch;
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
    public List<Rule> rules(Finds finds) {
        List<Rule> found = new ArrayList<>();
        for (int number = 0; number < rules.size(); number++) {
            if (rules.finds(number) == finds) {
                found.add(rules.get(number));
            }
        }
        return found;
    }

    /** All rules, by what they find, then by id. */
    public List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        for (int number = 0; number < rules.size(); number++) {
            all.add(rules.get(number));
        }
        return all;
    }

    Rule rule(String id) {
        for (int number = 0; number < rules.size(); number++) {
            if (rules.id(number).equals(id)) {
                return rules.get(number);
            }
        }
        throw new IllegalArgumentException("no rule '" + id + "'");
    }

    /** The rules by number. */
    Rules rules() {
        return rules;
    }

    /** The numbers of the rules that have regular expressions. */
    int[] withRegexes() {
        return withRegexes;
    }

    /** Finds the patterns that may match. */
    PatternIndex index() {
        return index;
    }

    /** Finds the phrases of vocabularies that may stand somewhere. */
    PhraseIndex phrases() {
        return phrases;
    }

    /** What the numbers in patterns stand for. */
    Tables tables() {
        return tables;
    }

    Needs needs() {
        return tables.needs();
    }

    WordSets sets() {
        return tables.sets();
    }

    String text(int number) {
        return tables.texts().get(number);
    }

    /** The vocabularies in the order of their numbers. */
    List<Vocabulary> vocabularies() {
        return vocabularies;
    }

    Vocabulary vocabulary(int number) {
        return vocabularies.get(number);
    }

    Vocabulary vocabulary(String id) {
        return vocabulary(number(id));
    }

    /** The bit of what each entry of the vocabulary {@link Needs needs}. */
    int need(int vocabulary) {
        return needs[vocabulary];
    }

    /** The number of a vocabulary. */
    int number(String vocabulary) {
        Integer number = numbers.get(vocabulary);
        if (number == null) {
            throw new IllegalArgumentException("no vocabulary '" + vocabulary + "'");
        }
        return number;
    }
}
