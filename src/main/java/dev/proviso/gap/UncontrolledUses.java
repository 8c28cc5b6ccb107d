package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Purpose;
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
        List<DataReference> data = uses.stream().map(use -> use.use().data()).toList();
        Facts facts = Facts.of(grant, data).open(open);
        situation.statementsIn(grant).forEach(rule -> facts.add("statement", rule));
        Elsewhere elsewhere = new Elsewhere(grant, data, open, situation.clauses());
        if (elsewhere.isDeletable()) {
            facts.add("limit", "deletion");
        }
        if (elsewhere.isUnclear()) {
            facts.add("limit", "unclear");
        }
        Hit hit = Hit.at(grant, facts).weighing(List.of(), open, List.of());
        return Optional.of(hit.saying("data", Wording.dataOf(open))
                .saying("used", Wording.used(onlyPassedOn(grant, open)))
                .saying("purposes", Wording.purposes(open))
                .saying("limits", ownLimits(grant))
                .saying("elsewhere", elsewhere.told()));
    }

    /** Whether the data may only be disclosed, which the purposes do not say already. */
    private static boolean onlyPassedOn(Grant grant, List<Cell> open) {
        return Uses.onlyPassesOn(grant)
                && open.stream().noneMatch(cell -> cell.purpose().equals(Purpose.SHARE_WITH_THIRD_PARTIES.id()));
    }

    /** What the grant itself says of when and how far it holds. */
    private static String ownLimits(Grant grant) {
        List<String> conditions = grant.conditions();
        return conditions.isEmpty() ? "" : "; the clause sets limits of its own: " + Wording.quoted(conditions);
    }
}
