package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Control;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sensitive uses of which the controls name only some data classes: one place a grant and set of controls. */
final class DataShortfalls implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        return situation.inbound().stream()
                .flatMap(grant -> situation.groupsOf(grant).stream())
                .filter(uses -> isPartial(uses.get(0).limits()))
                .flatMap(uses -> hit(uses).stream())
                .toList();
    }

    private static boolean isPartial(List<Limit> limits) {
        return !limits.isEmpty() && limits.stream().allMatch(Limit::namesPart);
    }

    private static Optional<Hit> hit(List<Covered> uses) {
        List<Cell> open = own(uses, CellState.OPEN);
        List<Cell> unclear = own(uses, CellState.UNCLEAR);
        List<Cell> covered = own(uses, CellState.CONTROLLED, CellState.CONDITIONAL);
        if (open.isEmpty() && unclear.isEmpty()) {
            return Optional.empty();
        }
        List<Control> controls = uses.get(0).controls();
        Use first = uses.get(0).use();
        Facts facts = Facts.of(first.grant(), List.of(first.data())).open(open);
        unclear.forEach(cell -> facts.add("unclear", cell.purpose()));
        controls.forEach(facts::about);
        Hit hit = Hit.at(uses.get(0).use().grant(), facts).weighing(controls, open, covered);
        return Optional.of(hit.saying("data", uses.get(0).use().dataName())
                .saying("purposes", purposes(uses))
                .saying("controlled", covered.isEmpty() ? named(controls) : Wording.dataOf(covered))
                .saying("open", Wording.dataOf(open.isEmpty() ? unclear : open))
                .saying("unclear", open.isEmpty() || unclear.isEmpty() ? "" : "; unclear: " + Wording.dataOf(unclear)));
    }

    private static String purposes(List<Covered> uses) {
        return Wording.list(
                uses.stream().map(use -> Wording.purpose(use.use().purpose())).toList());
    }

    /** What the controls call the data that they speak of. */
    private static String named(List<Control> controls) {
        return Wording.list(controls.stream()
                .map(control -> Wording.data(control.data()))
                .distinct()
                .toList());
    }

    /** The cells of the provider itself, or of whoever is named first: further beneficiaries are another check. */
    private static List<Cell> own(List<Covered> uses, CellState... states) {
        return uses.stream().flatMap(use -> own(use, states)).toList();
    }

    private static Stream<Cell> own(Covered use, CellState... states) {
        Beneficiary first = use.use().beneficiaries().get(0);
        return use.in(states).stream().filter(cell -> cell.beneficiary().equals(first.id()));
    }
}
