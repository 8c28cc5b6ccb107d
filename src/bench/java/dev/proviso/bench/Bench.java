package dev.proviso.bench;

import dev.proviso.rule.WrittenRules;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures Proviso beside its peers and prints one table. Ends with 1 when a figure misses its target; only ratios have one, and times
 * that any machine keeps. Costs are CPU time of the measuring thread, so that other work on the machine hardly matters.
 */
public final class Bench {

    private Bench() {}

    /**
     * Runs everything. Ends with 2 when the texts cannot be read.
     *
     * @param arguments a folder to work in, the number of processes that each thing is measured in, and the texts to measure on, a file
     *     or a folder
     */
    public static void main(String[] arguments) throws Exception {
        System.setProperty(
                "jmh.ignoreLock", "true"); // another run beside this one costs no CPU time of this one's threads
        Workshop workshop = new Workshop(Path.of(arguments[0]).toAbsolutePath());
        try {
            Texts texts = new Texts(Path.of(arguments[2]));
            texts.layDown(workshop);
            System.out.println(texts);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
        Table table = measure(new Runs(Integer.parseInt(arguments[1]), workshop));
        System.out.printf("%n%s%n", table);
        System.exit(table.isMet() ? 0 : 1);
    }

    private static Table measure(Runs runs) throws Exception {
        WrittenRules rules = new WrittenRules();
        System.out.printf(
                Locale.ROOT,
                "%s%nJava %s on %s; medians of %d processes%n",
                rules,
                Runtime.version().feature(),
                System.getProperty("os.arch"),
                runs.forks());
        Table table = new Table();
        new MatchingChapter(runs, rules, table).write();
        new GrowthChapter(runs, table).write();
        new PipelineChapter(runs, table).write();
        return table;
    }

    /** Tells what is being done, and when it began. */
    static void say(String what) {
        long seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000;
        System.err.printf(Locale.ROOT, "%4d s: %s%n", seconds, what);
    }
}
