package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.clause.Beneficiary;
import java.util.List;
import java.util.Optional;

/** A sensitive use of which the controls name only some data classes: one place a use. */
final class DataShortfalls implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        return situation.inbound().stream()
                .flatMap(grant -> situation.sensitiveUsesOf(grant).stream())
                .filter(use -> !use.limits().isEmpty() && use.limits().stream().allMatch(Limit::namesPart))
                .flatMap(use -> hit(use).stream())
                .toList();
    }

    private static Optional<Hit> hit(Covered use) {
        List<Cell> open = own(use, CellState.OPEN);
        List<Cell> unclear = own(use, CellState.UNCLEAR);
        List<Cell> covered = own(use, CellState.CONTROLLED, CellState.CONDITIONAL);
        if (open.isEmpty() && unclear.isEmpty()) {
            return Optional.empty();
        }
        Facts facts = Facts.of(use.use().grant()).open(open);
        unclear.forEach(cell -> facts.add("unclear", cell.purpose()));
        use.controls().forEach(facts::about);
        Hit hit = Hit.at(use.use().grant(), facts).weighing(use.controls(), open, covered);
        return Optional.of(hit.saying("data", use.use().dataName())
                .saying("purposes", Wording.purpose(use.use().purpose()))
                .saying("controlled", covered.isEmpty() ? named(use) : Wording.dataOf(covered))
                .saying("open", Wording.dataOf(open.isEmpty() ? unclear : open))
                .saying("unclear", open.isEmpty() || unclear.isEmpty() ? "" : "; unclear: " + Wording.dataOf(unclear)));
    }

    /** What the controls call the data that they speak of. */
    private static String named(Covered use) {
        return Wording.list(use.controls().stream()
                .map(control -> Wording.data(control.data()))
                .distinct()
                .toList());
    }

    /** The cells of the provider itself, or of whoever is named first: further beneficiaries are another check. */
    private static List<Cell> own(Covered use, CellState... states) {
        Beneficiary first = use.use().beneficiaries().get(0);
        return use.in(states).stream()
                .filter(cell -> cell.beneficiary().equals(first.id()))
                .toList();
    }
}
