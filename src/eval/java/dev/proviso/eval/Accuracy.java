package dev.proviso.eval;

import dev.proviso.Proviso;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Analyses the annotated documents and has the scorers that stand beside them compare, lot by lot. */
final class Accuracy {

    private static final List<String> LOTS = List.of("open", "A", "B");

    private final Path shared;
    private final PrintStream out;
    private final ScoreTable table = new ScoreTable();

    Accuracy(Path shared, PrintStream out) {
        this.shared = shared;
        this.out = out;
    }

    /** Prints the table of both sets of documents. */
    void print() throws IOException {
        Scorer scorer = new Scorer(shared, Proviso.create());
        scorer.analyse(shared.resolve("gold/md"));
        for (String lot : LOTS) {
            table.take(lot, scorer.gold(List.of("--lot", lot)));
        }
        scorer.analyse(shared.resolve("cuad/txt"));
        for (String lot : LOTS) {
            table.take(lot, scorer.cuad(List.of("--lot", lot)));
        }
        table.print(LOTS, out);
    }
}
