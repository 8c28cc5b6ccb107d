package dev.proviso.eval;

import dev.proviso.analysis.Analysis;
import dev.proviso.document.Location;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** Looks every quote of every report up in its file again, at the place the report names. */
final class Retrieval {

    private static final int MOST_SHOWN = 15;

    private final PrintStream out;
    private final Map<String, int[]> counts = new TreeMap<>();
    private int shown;

    Retrieval(PrintStream out) {
        this.out = out;
    }

    /** Looks up the quotes of one report. */
    void check(Analysis analysis, byte[] bytes) throws IOException {
        SourceText source = SourceText.of(analysis.format(), bytes);
        QuotedClauses.clauses(analysis).forEach(clause -> look(analysis, source, clause.text(), clause.location()));
        analysis.gaps().forEach(gap -> look(analysis, source, gap.text(), gap.location()));
        analysis.findings().forEach(finding -> look(analysis, source, finding.text(), finding.location()));
    }

    private void look(Analysis analysis, SourceText source, String quote, Location location) {
        boolean found = quote.isBlank() || source.holds(quote, location);
        int[] count = counts.computeIfAbsent(analysis.format().id(), unused -> new int[2]);
        count[0]++;
        count[1] += found ? 1 : 0;
        if (!found && shown++ < MOST_SHOWN) {
            out.println("  not found: " + analysis.source() + ", page " + location.page() + ", line " + location.line()
                    + ": " + quote.substring(0, Math.min(120, quote.length())));
        }
    }

    /** Prints how many were found. */
    void print() {
        out.printf("%n%-28s%9s%9s%n", "quotes found again", "quotes", "found");
        counts.forEach((format, count) -> out.printf("%-28s%9d%9d%n", format, count[0], count[1]));
    }

    /** Whether all were. */
    boolean isComplete() {
        return counts.values().stream().allMatch(count -> count[0] == count[1]);
    }
}
