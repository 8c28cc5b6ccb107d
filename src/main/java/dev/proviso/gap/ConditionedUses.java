package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.clause.Grant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sensitive uses that a control reaches under a condition, exception or narrower scope: one place a control and purposes.
 */
final class ConditionedUses implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        Map<Object, Hit> hits = new LinkedHashMap<>();
        for (Grant grant : situation.inbound()) {
            for (List<Covered> uses : situation.groupsOf(grant)) {
                Covered first = uses.get(0);
                first.limits().stream()
                        .filter(limit -> first.reach() == Reach.PART && isHalf(limit))
                        .forEach(limit -> hits.putIfAbsent(key(uses, limit), hit(situation, uses, limit)));
            }
        }
        return List.copyOf(hits.values());
    }

    /** Several grants of one use are one place: the first of them. */
    private static List<Object> key(List<Covered> uses, Limit limit) {
        return List.of(limit, uses.stream().map(use -> use.use().purpose()).toList());
    }

    private static boolean isHalf(Limit limit) {
        return limit.conditional() || limit.doubt() == Limit.Doubt.CONFLICT;
    }

    private static Hit hit(Situation situation, List<Covered> uses, Limit limit) {
        Use use = uses.get(0).use();
        List<Cell> cells = uses.stream()
                .flatMap(covered -> covered.in(CellState.CONDITIONAL, CellState.UNCLEAR).stream())
                .toList();
        Facts facts = Facts.of(use.grant()).about(limit.control());
        cells.forEach(cell -> facts.add("use", cell.purpose()));
        situation.statementsIn(limit.control()).forEach(rule -> facts.add("statement", rule));
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
