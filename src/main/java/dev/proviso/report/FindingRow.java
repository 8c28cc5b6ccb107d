package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Reason;
import dev.proviso.analysis.Standing.Novelty;
import dev.proviso.analysis.Told;
import dev.proviso.analysis.Verdict;
import dev.proviso.document.Location;
import dev.proviso.report.Table.Column;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of findings: a finding, or a document in which there is none.
 *
 * @param analysis the document
 * @param told what was found; null where nothing was, or the document was not read
 */
record FindingRow(Analysis analysis, @Nullable Told told) {

    /** All that a row says. */
    static final Table<FindingRow> TABLE = new Table<>(List.of(
            new Column<>("document", 30, row -> row.analysis.source()),
            new Column<>("status", 10, row -> row.analysis.status().id()),
            new Column<>("risk", 9, verdict(verdict -> verdict.risk().id())),
            new Column<>("optOutGap", 14, verdict(verdict -> verdict.optOutGap().id())),
            new Column<>(
                    "aiTraining", 24, verdict(verdict -> verdict.aiTraining().id())),
            new Column<>("level", 9, told(told -> told.level().id())),
            new Column<>("rule", 26, told(Told::check)),
            new Column<>("message", 60, FindingRow::message),
            new Column<>("leftOpen", 40, gap(gap -> CellGroups.joined(gap.open()))),
            new Column<>("undetermined", 40, gap(gap -> CellGroups.joined(gap.undetermined()))),
            new Column<>("section", 9, place(Location::section)),
            new Column<>("heading", 24, place(Location::heading)),
            new Column<>("page", 6, place(Location::page)),
            new Column<>("line", 6, place(Location::line)),
            new Column<>("quote", 80, told(Told::text)),
            new Column<>("why", 60, told(Told::why)),
            new Column<>("fingerprint", 66, told(Told::fingerprint)),
            new Column<>("baseline", 9, told(FindingRow::novelty)),
            new Column<>("suppressed", 24, told(told -> told.standing().suppressed()))));

    /** The rows of a report: the findings of each document, worst first; a document without any has one row too. */
    static List<FindingRow> of(List<Analysis> analyses) {
        return analyses.stream()
                .flatMap(analysis -> {
                    List<Entry> entries = Entry.worstFirst(List.of(analysis));
                    return entries.isEmpty()
                            ? List.of(new FindingRow(analysis, null)).stream()
                            : entries.stream().map(entry -> new FindingRow(analysis, entry.told()));
                })
                .toList();
    }

    private String message() {
        Reason reason = analysis.reason();
        if (reason != null) {
            return reason.message();
        }
        return told == null ? "Nothing found." : told.message();
    }

    private static Function<FindingRow, @Nullable Object> verdict(Function<Verdict, String> value) {
        return row -> row.analysis.verdict() == null ? null : value.apply(row.analysis.verdict());
    }

    private static Function<FindingRow, @Nullable Object> told(Function<Told, @Nullable Object> value) {
        return row -> row.told == null ? null : value.apply(row.told);
    }

    private static @Nullable String novelty(Told told) {
        Novelty novelty = told.standing().novelty();
        return novelty == null ? null : novelty.id();
    }

    private static Function<FindingRow, @Nullable Object> gap(Function<Gap, String> value) {
        return told(told -> told.gap() == null ? null : value.apply(told.gap()));
    }

    private static Function<FindingRow, @Nullable Object> place(Function<Location, @Nullable Object> value) {
        return told(told -> value.apply(told.location()));
    }
}
