package dev.proviso.bench;

import static dev.proviso.bench.Table.number;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.RunnerException;

/** The rows about endless sentences and about loading the rules. */
final class GrowthChapter {

    /** Thousands of bytes; each is twice the one before. */
    private static final List<Integer> LENGTHS = List.of(100, 200, 400, 800);

    private static final int LAST_IN_TIME = 2;

    /** Seconds that a sentence of 400 KB may take. */
    private static final double MOST_SECONDS = 2;

    /** How much longer a sentence of twice the length may take; linear is 2, the rest is noise. */
    private static final double MOST_GROWTH = 2.5;

    /** Milliseconds of CPU time that loading the shipped rules may take in a fresh process. */
    private static final double MOST_LOADING = 60;

    /** Processes that load, for each process that other things are measured in. */
    private static final int LOADS = 4;

    private static final List<String> WORDS = List.of("you grant", "a");

    private final Runs runs;
    private final Table table;

    GrowthChapter(Runs runs, Table table) {
        this.runs = runs;
        this.table = table;
    }

    void write() throws IOException, InterruptedException, RunnerException {
        Bench.say("endless sentences");
        Map<String, Double> measured = runs.longSentences(WORDS, LENGTHS);
        for (String words : WORDS) {
            longSentences(
                    words,
                    LENGTHS.stream()
                            .map(length -> 1 / measured.get(length + " " + words))
                            .toList());
        }
        load();
    }

    private void longSentences(String words, List<Double> seconds) {
        double inTime = seconds.get(LAST_IN_TIME);
        table.row(
                "one sentence of \"" + words + "\", " + LENGTHS.get(LAST_IN_TIME) + " KB, any pattern",
                number(inTime) + " s",
                "",
                Table.Target.atMost(MOST_SECONDS, inTime, "s"));
        double growth = 0;
        for (int i = 1; i < seconds.size(); i++) {
            growth = Math.max(growth, seconds.get(i) / seconds.get(i - 1));
        }
        table.row(
                "of " + LENGTHS.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " KB",
                seconds.stream().map(Table::number).collect(Collectors.joining(", ")) + " s",
                "doubled at most " + number(growth) + " times as long",
                Table.Target.atMost(MOST_GROWTH, growth, "times"));
    }

    private void load() throws IOException, InterruptedException {
        Bench.say("loading the rules");
        double millis = new ColdLoad(runs.workshop().file("proviso.jar")).millis(LOADS * runs.forks());
        table.row(
                "loading the shipped rules in a fresh process",
                number(millis) + " ms",
                "",
                Table.Target.atMost(MOST_LOADING, millis, "ms"));
    }
}
