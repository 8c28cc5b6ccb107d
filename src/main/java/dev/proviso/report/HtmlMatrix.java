package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.analysis.Coverage;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is covered, as a table: a row for each kind of data, a column for each purpose.
 *
 * @param purposes the headings of the columns
 * @param rows in the order of the analysis
 */
record HtmlMatrix(List<String> purposes, List<Row> rows) {

    /** The worst first: what stands for a cell whose beneficiaries are treated differently. */
    private static final List<CellState> WORST_FIRST = List.of(
            CellState.OPEN, CellState.UNDETERMINED, CellState.UNCLEAR, CellState.CONDITIONAL, CellState.CONTROLLED);

    /** How a cell is told in which some may do what others may not. */
    private static final String PARTLY_OPEN = "partly open";

    /** A kind of data and its cells, null where no grant allows that purpose. */
    record Row(String data, List<@Nullable Square> squares) {

        Row {
            squares = Collections.unmodifiableList(squares);
        }
    }

    /**
     * A kind of data used for a purpose.
     *
     * @param state the state, or the worst where it differs among those who may use the data so
     * @param told whether a gap says that it is open
     * @param who those who may, with a state each where that differs; empty when it is the provider alone
     * @param clauses ids of the clauses it rests on, those that decide its state first
     */
    record Square(String state, boolean told, String who, List<String> clauses) {

        Square {
            clauses = List.copyOf(clauses);
        }

        /** The state as names of styles. */
        String tone() {
            return state.replace(' ', '-') + (told ? " told" : "");
        }
    }

    private record Key(String data, String purpose) {}

    static HtmlMatrix of(Analysis analysis) {
        List<Coverage> coverage = analysis.coverage();
        Set<Cell> told = new HashSet<>();
        analysis.gaps().forEach(gap -> told.addAll(gap.open()));
        Map<Key, List<Coverage>> cells = new LinkedHashMap<>();
        Set<String> data = new LinkedHashSet<>();
        for (Coverage each : coverage) {
            data.add(each.cell().data());
            cells.computeIfAbsent(new Key(each.cell().data(), each.cell().purpose()), absent -> new ArrayList<>())
                    .add(each);
        }
        List<String> purposes = purposes(coverage);
        List<Row> rows = data.stream()
                .map(kind -> new Row(
                        HtmlText.line(kind),
                        purposes.stream()
                                .map(purpose -> square(cells.get(new Key(kind, purpose)), told))
                                .toList()))
                .toList();
        return new HtmlMatrix(
                purposes.stream().map(Wording::purpose).map(HtmlText::line).toList(), rows);
    }

    /** In the order of the vocabulary, others behind. */
    private static List<String> purposes(List<Coverage> coverage) {
        return coverage.stream()
                .map(each -> each.cell().purpose())
                .distinct()
                .sorted(Comparator.comparingInt(HtmlMatrix::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int rank(String purpose) {
        return Term.find(Purpose.class, purpose).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }

    private static @Nullable Square square(@Nullable List<Coverage> cells, Set<Cell> told) {
        if (cells == null) {
            return null;
        }
        CellState worst = cells.stream()
                .map(Coverage::state)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElseThrow();
        Set<String> clauses = new LinkedHashSet<>();
        boolean open = worst == CellState.OPEN || worst == CellState.UNDETERMINED;
        cells.forEach(cell -> clauses.addAll(open ? cell.grants() : cell.controls()));
        cells.forEach(cell -> clauses.addAll(open ? cell.controls() : cell.grants()));
        boolean isTold = cells.stream().map(Coverage::cell).anyMatch(told::contains);
        return new Square(state(worst, cells), isTold, who(cells), List.copyOf(clauses));
    }

    private static String state(CellState worst, List<Coverage> cells) {
        return worst == CellState.OPEN && !isAlike(cells) ? PARTLY_OPEN : worst.id();
    }

    private static boolean isAlike(List<Coverage> cells) {
        return cells.stream().map(Coverage::state).distinct().count() == 1;
    }

    private static String who(List<Coverage> cells) {
        boolean alike = isAlike(cells);
        List<String> names = cells.stream()
                .map(cell -> Wording.beneficiary(cell.cell().beneficiary())
                        + (alike ? "" : ": " + cell.state().id()))
                .distinct()
                .map(HtmlText::line)
                .toList();
        return names.equals(List.of(Wording.of(Beneficiary.PROVIDER))) ? "" : String.join(", ", names);
    }
}
