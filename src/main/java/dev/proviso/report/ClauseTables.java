package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Gap;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import dev.proviso.report.Table.Column;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables that stand beside that of the findings: the gaps, and the clauses that they are between. */
final class ClauseTables {

    static final Table<Row<Gap>> GAPS = new Table<>(List.of(
            ClauseTables.<Gap>document(),
            new Column<>("level", 9, of(gap -> gap.level().id())),
            new Column<>("rule", 26, of(Gap::check)),
            new Column<>("message", 60, of(Gap::message)),
            new Column<>("grant", 8, of(Gap::grant)),
            new Column<>("controls", 12, of(gap -> String.join(", ", gap.controls()))),
            new Column<>("leftOpen", 40, of(gap -> CellGroups.joined(gap.open()))),
            new Column<>("controlled", 40, of(gap -> CellGroups.joined(gap.controlled()))),
            new Column<>("unclear", 40, row -> CellGroups.joined(new GapParts(row.analysis(), row.item()).unclear())),
            new Column<>("undetermined", 40, of(gap -> CellGroups.joined(gap.undetermined()))),
            new Column<>("where", 16, of(gap -> Phrases.place(gap.location()))),
            new Column<>("quote", 80, of(Gap::text)),
            new Column<>("fingerprint", 66, of(Gap::fingerprint))));

    static final Table<Row<Grant>> GRANTS = new Table<>(List.of(
            ClauseTables.<Grant>document(),
            new Column<>("grant", 8, of(Grant::id)),
            new Column<>("kind", 12, of(grant -> grant.kind().id())),
            new Column<>("to", 24, of(grant -> Phrases.who(grant.to()))),
            new Column<>("data", 30, of(grant -> Phrases.data(grant.data()))),
            new Column<>("purposes", 40, of(grant -> Phrases.purposes(grant.purposes()))),
            new Column<>("terms", 30, of(grant -> Phrases.words(grant.modifiers()))),
            new Column<>("rights", 30, of(grant -> String.join(", ", grant.rights()))),
            new Column<>("conditions", 30, of(grant -> String.join("; ", grant.conditions()))),
            new Column<>("where", 16, of(grant -> Phrases.place(grant.location()))),
            new Column<>("quote", 80, of(Grant::text))));

    static final Table<Row<Control>> CONTROLS = new Table<>(List.of(
            ClauseTables.<Control>document(),
            new Column<>("control", 8, of(Control::id)),
            new Column<>("kind", 18, of(control -> Wording.of(control.kind()))),
            new Column<>("covers", 40, of(Phrases::subject)),
            new Column<>("how", 40, of(EffectWords::of)),
            new Column<>("where", 16, of(control -> Phrases.place(control.location()))),
            new Column<>("quote", 80, of(Control::text))));

    private ClauseTables() {}

    /** Something of a document. */
    record Row<T>(Analysis analysis, T item) {

        /** A row for each of these things of each document, in the order of the analyses. */
        static <T> List<Row<T>> of(List<Analysis> analyses, Function<Analysis, List<T>> items) {
            return analyses.stream()
                    .flatMap(analysis -> items.apply(analysis).stream().map(item -> new Row<>(analysis, item)))
                    .toList();
        }
    }

    private static <T> Column<Row<T>> document() {
        return new Column<>("document", 30, row -> row.analysis().source());
    }

    private static <T> Function<Row<T>, @Nullable Object> of(Function<T, @Nullable Object> value) {
        return row -> value.apply(row.item());
    }
}
