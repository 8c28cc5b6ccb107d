package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import java.util.List;
import java.util.Optional;

/** The sensitive uses of a grant that no control reaches at all: one place a grant. */
final class UncontrolledUses implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        return situation.inbound().stream()
                .flatMap(grant -> hit(situation, grant).stream())
                .toList();
    }

    private static Optional<Hit> hit(Situation situation, Grant grant) {
        List<Covered> uses = situation.sensitiveUsesOf(grant).stream()
                .filter(use -> use.reach() == Reach.NONE && !use.isDefeated())
                .toList();
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        List<Cell> open =
                uses.stream().flatMap(use -> use.cells().keySet().stream()).toList();
        Facts facts = Facts.of(grant, uses.stream().map(use -> use.use().data()).toList());
        Hit hit = Hit.at(grant, facts.open(open)).weighing(List.of(), open, List.of());
        return Optional.of(hit.saying("data", Wording.dataOf(open))
                .saying("purposes", Wording.purposes(open))
                .saying("elsewhere", elsewhere(situation, grant, open)));
    }

    /** Names the promises about other data that do not reach this one, where there are any for the same purposes. */
    private static String elsewhere(Situation situation, Grant grant, List<Cell> open) {
        List<String> other = situation.clauses().controls().stream()
                .filter(Limits::isLimit)
                .filter(control -> sharesPurpose(control, open) && !sharesObject(control, grant))
                .map(control -> Wording.data(control.data()))
                .distinct()
                .toList();
        return other.isEmpty() ? "" : "; the limit on " + Wording.list(other) + " does not name it";
    }

    private static boolean sharesPurpose(Control control, List<Cell> open) {
        return control.purposes().stream()
                .anyMatch(
                        purpose -> open.stream().anyMatch(cell -> cell.purpose().equals(purpose.id())));
    }

    private static boolean sharesObject(Control control, Grant grant) {
        return control.objects().stream().anyMatch(grant.objects()::contains);
    }
}
