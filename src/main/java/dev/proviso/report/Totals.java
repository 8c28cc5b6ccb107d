package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How much was found in all documents of a run, in one line. */
final class Totals {

    private Totals() {}

    /** "3 documents: 2 critical, 5 high; 1 not read". */
    static String of(List<Analysis> analyses) {
        List<String> levels = new ArrayList<>();
        for (Level level : Level.values()) {
            long count = levels(analyses).filter(level::equals).count();
            if (count > 0) {
                levels.add(0, count + " " + level.id());
            }
        }
        long unread = analyses.stream()
                .filter(analysis -> !analysis.status().isReadable())
                .count();
        return analyses.size()
                + (analyses.size() == 1 ? " document: " : " documents: ")
                + (levels.isEmpty() ? "nothing found" : String.join(", ", levels))
                + (unread == 0 ? "" : "; " + unread + " not read");
    }

    private static Stream<Level> levels(List<Analysis> analyses) {
        return analyses.stream()
                .flatMap(analysis -> Entry.of(analysis).stream())
                .map(entry -> entry.told().level());
    }
}
