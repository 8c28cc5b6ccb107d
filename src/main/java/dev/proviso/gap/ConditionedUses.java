package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.clause.Control;
import java.util.ArrayList;
import java.util.List;

/** A sensitive use that a control reaches under a condition, exception or narrower scope: one place a use and control. */
final class ConditionedUses implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        List<Hit> hits = new ArrayList<>();
        for (Covered use : situation.covered()) {
            boolean left = use.use().isSensitive() && use.reach() == Reach.PART;
            use.limits().stream()
                    .filter(limit -> left && (limit.conditional() || limit.doubt() == Limit.Doubt.CONFLICT))
                    .forEach(limit -> hits.add(hit(use, limit)));
        }
        return hits;
    }

    private static Hit hit(Covered use, Limit limit) {
        Control control = limit.control();
        List<Cell> cells = use.in(CellState.CONDITIONAL, CellState.UNCLEAR);
        Facts facts =
                Facts.of(use.use().grant()).about(control).add("use", use.use().purpose());
        if (limit.doubt() == Limit.Doubt.CONFLICT) {
            facts.add("limit", "conflict");
        }
        return Hit.at(use.use().grant(), facts)
                .weighing(List.of(control), List.of(), cells)
                .saying("data", use.use().dataName())
                .saying("purposes", Wording.purpose(use.use().purpose()))
                .saying("scope", control.scope())
                .saying("exceptions", Wording.list(control.exceptions()));
    }
}
