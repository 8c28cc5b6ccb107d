package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Coverage;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes the controls away from the grants, cell by cell. */
final class Coverages {

    private static final String REST = "anything else within ";

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::purpose)
            .thenComparing(Cell::beneficiary)
            .thenComparing(cell -> cell.data().startsWith(REST))
            .thenComparing(Cell::data);

    private final Terms terms;
    private final NearbyClasses nearby;

    Coverages(Terms terms, NearbyClasses nearby) {
        this.terms = terms;
        this.nearby = nearby;
    }

    /** Every use of the grants by the customer with what is left of it, in document order. */
    List<Covered> of(Clauses clauses) {
        Limits limits = new Limits(clauses.controls(), terms);
        List<Covered> covered = new ArrayList<>();
        for (Grant grant : clauses.grants()) {
            if (Uses.isInbound(grant)) {
                Uses.of(grant, clauses).forEach(use -> covered.add(cover(use, limits)));
            }
        }
        return covered;
    }

    /** The table of cells: what several grants open counts once, with the state that leaves most open. */
    static List<Coverage> table(List<Covered> covered) {
        Map<Cell, List<Covered>> byCell = new TreeMap<>(ORDER);
        for (Covered use : covered) {
            use.cells()
                    .keySet()
                    .forEach(cell -> byCell.computeIfAbsent(cell, key -> new ArrayList<>())
                            .add(use));
        }
        return byCell.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Coverage row(Cell cell, List<Covered> uses) {
        CellState state = uses.stream()
                .map(use -> use.cells().get(cell))
                .max(Comparator.comparing(Coverages::openness))
                .orElseThrow();
        List<String> grants = ids(uses.stream().map(use -> use.use().grant()));
        List<String> controls = ids(uses.stream()
                .flatMap(use -> use.limits().stream()
                        .filter(limit -> limit.names(cell.data()))
                        .map(Limit::control)));
        return new Coverage(cell, state, grants, controls);
    }

    private static List<String> ids(Stream<? extends Clause> clauses) {
        return clauses.map(Clause::id).distinct().toList();
    }

    private Covered cover(Use use, Limits limits) {
        List<Limit> on = limits.on(use);
        CellState unlimited = unlimited(use, limits);
        Map<Cell, CellState> cells = new LinkedHashMap<>();
        for (Beneficiary beneficiary : use.beneficiaries()) {
            for (String label : labels(use, on)) {
                CellState state = state(label, beneficiary, on).orElse(CellState.OPEN);
                cells.put(new Cell(label, use.purpose(), beneficiary.id()), less(state, unlimited));
            }
        }
        return new Covered(use, on, cells);
    }

    /** What the grant's own words leave open before any control is weighed. */
    static CellState unlimited(Use use, Limits limits) {
        if (!limits.endsOnDeletion(use)) {
            return CellState.OPEN;
        }
        return limits.outlivesDeletion(use) ? CellState.CONDITIONAL : CellState.CONTROLLED;
    }

    private static CellState less(CellState a, CellState b) {
        return openness(a) <= openness(b) ? a : b;
    }

    /**
     * The data as a whole, or class by class where a control names classes. Classes that a grant names beside a defined
     * term are taken as examples of it, so that none of it is missed.
     */
    private List<String> labels(Use use, List<Limit> limits) {
        boolean whole = use.data().classes().isEmpty() || terms.find(use.data().term()) != null;
        if (!whole) {
            return use.data().classes().stream().sorted().toList();
        }
        Set<String> named = new TreeSet<>();
        limits.forEach(limit -> named.addAll(limit.classes()));
        if (named.isEmpty()) {
            return List.of(use.dataName());
        }
        named.addAll(terms.classesOf(use.data()));
        named.addAll(use.data().classes());
        List<String> labels = new ArrayList<>(named);
        labels.add(REST + "'" + use.dataName() + "'");
        return labels;
    }

    private Optional<CellState> state(String label, Beneficiary beneficiary, List<Limit> limits) {
        return limits.stream()
                .map(limit -> limit.on(label, beneficiary, nearby).state())
                .min(Comparator.comparing(Coverages::openness));
    }

    private static int openness(CellState state) {
        return switch (state) {
            case CONTROLLED -> 0;
            case CONDITIONAL -> 1;
            case UNCLEAR -> 2;
            case UNDETERMINED -> 3;
            case OPEN -> 4;
        };
    }

    /** The controls that take something away from one of these uses, in document order. */
    static List<Control> controlsOf(List<Covered> covered) {
        return covered.stream()
                .flatMap(use -> use.controls().stream())
                .distinct()
                .sorted(Comparator.comparingInt(control -> control.location().start()))
                .toList();
    }
}
