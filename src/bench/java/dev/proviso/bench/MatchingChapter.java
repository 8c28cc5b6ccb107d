package dev.proviso.bench;

import static dev.proviso.bench.Table.number;
import static dev.proviso.bench.Table.speed;
import static dev.proviso.bench.Table.times;

import dev.proviso.bench.Contender.Name;
import dev.proviso.rule.WrittenRules;
import java.io.IOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** The rows about finding patterns in sentences, beside the peers, and with more rules. */
final class MatchingChapter {

    /** How much faster than one regular expression after the other Proviso is to be. */
    private static final double LEAST_SPEED_UP = 100;

    /** How much slower ten times the rules may be. */
    private static final double MOST_SLOW_DOWN = 3;

    /** A translation that finds something else in more than one hit of twenty is none. */
    private static final double LEAST_AGREEMENT = 95;

    /** As many as the slowest peer reads in half a minute. */
    private static final int FEW_SENTENCES = 400;

    /** The fewer patterns of a fast peer are found in one sentence of thirty. */
    private static final int MANY_SENTENCES = 10_000;

    private final Runs runs;
    private final Workshop workshop;
    private final WrittenRules rules;
    private final Table table;

    MatchingChapter(Runs runs, WrittenRules rules, Table table) {
        this.runs = runs;
        this.workshop = runs.workshop();
        this.rules = rules;
        this.table = table;
    }

    void write() throws IOException, RunnerException {
        Set<Name> contenders = EnumSet.allOf(Name.class);
        BitSet expressible = compileForHyperscan();
        if (expressible.isEmpty()) {
            contenders.removeAll(List.of(Name.HYPERSCAN, Name.EXPRESSIBLE));
        }
        Bench.say("matching: " + contenders);
        Map<String, Double> measured = runs.matching(contenders);
        peers(measured);
        if (!expressible.isEmpty()) {
            hyperscan(measured, expressible.cardinality());
        }
        Bench.say("comparing hits");
        Agreement few = agreement(FEW_SENTENCES);
        contenders.retainAll(Set.of(Name.JAVA, Name.RARE_WORDS, Name.RE2J, Name.HYPERSCAN));
        for (Name name : contenders) {
            boolean isFast = name == Name.HYPERSCAN;
            agreement(isFast ? agreement(MANY_SENTENCES) : few, name, isFast ? expressible : all());
        }
        more(measured);
    }

    /** The numbers of the patterns that Hyperscan takes; none where it does not run. */
    private BitSet compileForHyperscan() throws IOException {
        Bench.say("compiling the patterns for Hyperscan");
        try {
            BitSet numbers = Hyperscan.compile(rules.forHyperscan(), workshop.file(Workshop.HYPERSCAN));
            workshop.write(Workshop.EXPRESSIBLE, numbers);
            return numbers;
        } catch (LinkageError e) {
            table.row("Hyperscan", "skipped", "its native library does not load here (" + e.getMessage() + ")");
            return new BitSet();
        }
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, rules.size());
        return all;
    }

    private void peers(Map<String, Double> measured) {
        double own = measured.get(Name.PROVISO.name());
        double java = measured.get(Name.JAVA.name());
        table.row("matching: Proviso, all rules with all they ask, all captures", speed(own));
        table.row(
                "java.util.regex, the rules' patterns one by one",
                speed(java),
                times(own / java),
                Table.Target.atLeast(LEAST_SPEED_UP, own / java, "times slower"));
        peer("Aho-Corasick, then java.util.regex", measured.get(Name.RARE_WORDS.name()), own);
        peer("RE2/J, one by one", measured.get(Name.RE2J.name()), own);
    }

    private void hyperscan(Map<String, Double> measured, int patterns) {
        double own = measured.get(Name.EXPRESSIBLE.name());
        table.row("Proviso, the " + patterns + " patterns that Hyperscan takes", speed(own));
        peer("Hyperscan, these patterns, no captures", measured.get(Name.HYPERSCAN.name()), own);
    }

    private void peer(String name, double speed, double own) {
        table.row(name, speed(speed), times(own / speed));
    }

    private void more(Map<String, Double> measured) {
        double own = measured.get(Name.PROVISO.name());
        double ten = measured.get(Name.TENFOLD.name());
        peer("rules: 3 times as many", measured.get(Name.THREEFOLD.name()), own);
        table.row(
                "rules: 10 times as many",
                speed(ten),
                times(own / ten),
                Table.Target.atMost(MOST_SLOW_DOWN, own / ten, "times slower"));
    }

    private Agreement agreement(int sentences) throws IOException {
        return new Agreement(rules, workshop.read(Workshop.SECTIONS), sentences);
    }

    private void agreement(Agreement agreement, Name name, BitSet numbers) throws IOException {
        double percent = 100 * agreement.with(name.peer(rules, workshop), numbers);
        table.row(
                "hits that " + name + " and Proviso share",
                number(percent) + " %",
                "in " + agreement.sentences() + " sentences",
                Table.Target.atLeast(LEAST_AGREEMENT, percent, "%"));
    }
}
