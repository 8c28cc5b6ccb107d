package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.clause.Grant;
import java.util.ArrayList;
import java.util.List;

/**
 * Sensitive uses that a control reaches under a condition, exception or narrower scope: one place a grant and control.
 */
final class ConditionedUses implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        List<Hit> hits = new ArrayList<>();
        for (Grant grant : situation.inbound()) {
            for (List<Covered> uses : situation.groupsOf(grant)) {
                Covered first = uses.get(0);
                first.limits().stream()
                        .filter(limit -> first.reach() == Reach.PART && isHalf(limit))
                        .forEach(limit -> hits.add(hit(uses, limit)));
            }
        }
        return hits;
    }

    private static boolean isHalf(Limit limit) {
        return limit.conditional() || limit.doubt() == Limit.Doubt.CONFLICT;
    }

    private static Hit hit(List<Covered> uses, Limit limit) {
        Use use = uses.get(0).use();
        List<Cell> cells = uses.stream()
                .flatMap(covered -> covered.in(CellState.CONDITIONAL, CellState.UNCLEAR).stream())
                .toList();
        Facts facts = Facts.of(use.grant()).about(limit.control());
        cells.forEach(cell -> facts.add("use", cell.purpose()));
        if (limit.doubt() == Limit.Doubt.CONFLICT) {
            facts.add("limit", "conflict");
        } else if (!facts.has("limit", List.of("exception", "scope"))) {
            facts.add("limit", "condition");
        }
        return Hit.at(use.grant(), facts)
                .weighing(List.of(limit.control()), List.of(), cells)
                .saying("data", use.dataName())
                .saying("purposes", Wording.purposes(cells))
                .saying("scope", limit.control().scope())
                .saying("exceptions", Wording.list(limit.control().exceptions()));
    }
}
