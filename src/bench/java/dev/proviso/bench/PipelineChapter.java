package dev.proviso.bench;

import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** The rows about whole documents: from bytes to gaps. */
final class PipelineChapter {

    private final Runs runs;
    private final Table table;

    PipelineChapter(Runs runs, Table table) {
        this.runs = runs;
        this.table = table;
    }

    void write() throws RunnerException {
        Bench.say("whole documents");
        Map<String, Double> measured = runs.pipeline(Texts.HTML, Texts.MARKDOWN);
        measured.forEach((files, speed) -> table.row("whole analysis of " + files, Table.speed(speed)));
    }
}
