package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Cell;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Reason;
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
 * @param entry what was found; null where nothing was, or the document was not read
 */
record FindingRow(Analysis analysis, @Nullable Entry entry) {

    /** All that a row says. */
    static final Table<FindingRow> TABLE = new Table<>(
            "Findings",
            List.of(
                    new Column<>("document", 30, row -> row.analysis.source()),
                    new Column<>("status", 10, row -> row.analysis.status().id()),
                    new Column<>("risk", 9, verdict(verdict -> verdict.risk().id())),
                    new Column<>(
                            "optOutGap",
                            14,
                            verdict(verdict -> verdict.optOutGap().id())),
                    new Column<>(
                            "aiTraining",
                            24,
                            verdict(verdict -> verdict.aiTraining().id())),
                    new Column<>("level", 9, entry(entry -> entry.told().level().id())),
                    new Column<>("rule", 26, entry(entry -> entry.told().check())),
                    new Column<>("message", 60, FindingRow::message),
                    new Column<>("leftOpen", 40, gap(gap -> phrases(gap.open()))),
                    new Column<>("undetermined", 40, gap(gap -> phrases(gap.undetermined()))),
                    new Column<>("section", 9, place(Location::section)),
                    new Column<>("heading", 24, place(Location::heading)),
                    new Column<>("page", 6, place(Location::page)),
                    new Column<>("line", 6, place(Location::line)),
                    new Column<>("quote", 80, entry(entry -> entry.told().text())),
                    new Column<>("why", 60, entry(entry -> entry.told().why())),
                    new Column<>("fingerprint", 16, entry(entry -> entry.told().fingerprint()))));

    /** The rows of a report: the findings of each document, worst first; a document without any has one row too. */
    static List<FindingRow> of(List<Analysis> analyses) {
        return analyses.stream()
                .flatMap(analysis -> {
                    List<Entry> entries = Entry.worstFirst(List.of(analysis));
                    return entries.isEmpty()
                            ? List.of(new FindingRow(analysis, null)).stream()
                            : entries.stream().map(entry -> new FindingRow(analysis, entry));
                })
                .toList();
    }

    private String message() {
        Reason reason = analysis.reason();
        if (reason != null) {
            return reason.message();
        }
        return entry == null ? "Nothing found." : entry.told().message();
    }

    private static Function<FindingRow, String> verdict(Function<Verdict, String> value) {
        return row -> {
            Verdict verdict = row.analysis.verdict();
            return verdict == null ? "" : value.apply(verdict);
        };
    }

    private static Function<FindingRow, String> entry(Function<Entry, String> value) {
        return row -> row.entry == null ? "" : value.apply(row.entry);
    }

    private static Function<FindingRow, String> gap(Function<Gap, String> value) {
        return entry(entry ->
                entry.told().gap() == null ? "" : value.apply(entry.told().gap()));
    }

    private static Function<FindingRow, String> place(Function<Location, @Nullable Object> value) {
        return entry(entry -> {
            Object part = value.apply(entry.told().location());
            return part == null ? "" : part.toString();
        });
    }

    private static String phrases(List<Cell> cells) {
        return String.join("; ", CellGroups.phrases(cells));
    }
}
