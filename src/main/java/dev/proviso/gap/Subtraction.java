package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Coverage;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Effect;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Term;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The controls of a document taken away from its grants, with the reason for what is left. Belongs to one thread. */
public final class Subtraction {

    /** Why a control that limits something is not weighed against the uses of a grant. */
    public enum Miss {
        NO_EFFECT,
        /** It promises to delete the data and says nothing of the right. */
        ONLY_DELETES,
        OTHER_DATA,
        OTHER_PURPOSE
    }

    /** A control that is not weighed against the uses of a grant. */
    public record Missed(Control control, Miss why) {}

    private final Clauses clauses;
    private final Terms terms;
    private final NearbyClasses nearby;
    private final Limits limits;
    private final List<Covered> covered;

    /**
     * @param clauses what was extracted
     * @param checks what is known of data classes
     */
    public Subtraction(Clauses clauses, CheckPack checks) {
        this.clauses = clauses;
        this.terms = new Terms(clauses.definitions());
        this.nearby = checks.nearby();
        this.limits = new Limits(clauses.controls(), terms);
        this.covered = new Coverages(terms, nearby).of(clauses);
    }

    /** Whether it comes to this coverage; a report that other rules made may differ. */
    public boolean agreesWith(List<Coverage> coverage) {
        return Coverages.table(covered).equals(coverage);
    }

    /** Every cell of the grants by the customer, in document order. */
    public List<Account> accounts() {
        return covered.stream()
                .flatMap(use -> use.cells().entrySet().stream().map(cell -> account(use, cell)))
                .toList();
    }

    private Account account(Covered use, Map.Entry<Cell, CellState> entry) {
        Cell cell = entry.getKey();
        Beneficiary beneficiary =
                Term.find(Beneficiary.class, cell.beneficiary()).orElseThrow();
        List<Account.Weighed> weighed = use.limits().stream()
                .map(limit -> new Account.Weighed(
                        limit.control(), limit.classes(), limit.on(cell.data(), beneficiary, nearby)))
                .toList();
        CellState unlimited = Coverages.unlimited(use.use(), limits);
        return new Account(use.use().grant(), cell, unlimited, entry.getValue(), weighed);
    }

    /** The limits over the customer's material, beside those weighed, that do not reach the uses of the grant. */
    public List<Missed> missed(Grant grant, Collection<Control> weighed) {
        return clauses.controls().stream()
                .filter(control -> !weighed.contains(control) && isLimit(control))
                .map(control -> new Missed(control, why(control, grant)))
                .toList();
    }

    private static boolean isLimit(Control control) {
        return (control.kind().limits() || control.kind() == ControlKind.ENDS_ON_DELETION)
                && control.objects().stream().anyMatch(DataObject::isCustomerMaterial);
    }

    private Miss why(Control control, Grant grant) {
        if (control.effect() == Effect.NONE) {
            return Miss.NO_EFFECT;
        }
        if (Limits.onlyDeletes(control)) {
            return Miss.ONLY_DELETES;
        }
        boolean sameData = covered.stream()
                .map(Covered::use)
                .anyMatch(use -> use.grant().equals(grant) && limits.isOver(control, use));
        return sameData ? Miss.OTHER_PURPOSE : Miss.OTHER_DATA;
    }

    /** The definitions of the data that these clauses name, and of what those definitions name, in document order. */
    public List<Definition> definitionsOf(Collection<? extends Clause> named) {
        Set<Definition> used = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (Clause clause : named) {
            clause.data().stream()
                    .map(DataReference::term)
                    .filter(term -> term != null)
                    .forEach(open::add);
        }
        while (!open.isEmpty()) {
            Definition definition = terms.find(open.remove());
            if (definition != null && used.add(definition)) {
                open.addAll(definition.includes());
                open.addAll(definition.excludes());
            }
        }
        return used.stream()
                .sorted(Comparator.comparingInt(
                        definition -> definition.location().start()))
                .toList();
    }
}
