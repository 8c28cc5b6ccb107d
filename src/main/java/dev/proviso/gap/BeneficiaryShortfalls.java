package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A promise that binds the provider alone, about a right that others may come to hold: one place a grant. */
final class BeneficiaryShortfalls implements Seeker {

    private static final Set<String> OTHERS = Set.of(Beneficiary.SUBLICENSEES.id(), Beneficiary.THIRD_PARTIES.id());

    @Override
    public List<Hit> find(Situation situation, Check check) {
        return situation.inbound().stream()
                .flatMap(grant -> hit(situation, grant).stream())
                .toList();
    }

    private static Optional<Hit> hit(Situation situation, Grant grant) {
        List<Covered> limited = situation.sensitiveUsesOf(grant).stream()
                .filter(use -> !use.limits().isEmpty() && !use.isDefeated() && !isPassingOn(use.use()))
                .toList();
        List<Cell> open =
                limited.stream().flatMap(use -> leftToOthers(use).stream()).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Facts facts = Facts.of(grant).open(open);
        Coverages.controlsOf(limited).forEach(facts::about);
        Hit hit = Hit.at(grant, facts).weighing(Coverages.controlsOf(limited), open, List.of());
        List<String> others = open.stream().map(Cell::beneficiary).distinct().toList();
        return Optional.of(hit.saying("purposes", Wording.purposes(open))
                .saying("others", Wording.list(others).replace('-', ' ')));
    }

    /** Sharing is the provider's own act: who limits it leaves nobody out. */
    private static boolean isPassingOn(Use use) {
        return use.purpose().equals(Purpose.SHARE_WITH_THIRD_PARTIES.id()) || Uses.onlyPassesOn(use.grant());
    }

    /** Cells open to others for data that the provider itself may not use so freely. */
    private static List<Cell> leftToOthers(Covered use) {
        return use.in(CellState.OPEN).stream()
                .filter(cell -> OTHERS.contains(cell.beneficiary()))
                .filter(cell -> use.limits().stream().anyMatch(limit -> limit.names(cell.data())))
                .toList();
    }
}
