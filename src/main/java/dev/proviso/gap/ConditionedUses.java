package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.clause.Control;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Grant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sensitive uses that a control reaches under a condition, exception or narrower scope: one place a control and purposes.
 */
final class ConditionedUses implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        Map<Object, Place> places = new LinkedHashMap<>();
        for (Grant grant : situation.inbound()) {
            for (List<Covered> uses : situation.groupsOf(grant)) {
                Covered first = uses.get(0);
                first.limits().stream()
                        .filter(limit -> first.reach() == Reach.PART && isHalf(limit))
                        .filter(limit -> !isForFewer(limit, first.limits()))
                        .forEach(limit -> places.computeIfAbsent(key(uses, limit), any -> new Place(uses, limit))
                                .add(limit.control()));
            }
        }
        return places.values().stream().map(place -> place.hit(situation)).toList();
    }

    /** Several grants of one use are one place, the first of them; so are several controls for the same people. */
    private static List<Object> key(List<Covered> uses, Limit limit) {
        String scope = limit.control().scope();
        Object who = scope.isBlank() || limit.doubt() != Limit.Doubt.NONE ? limit : List.of(scope, limit.classes());
        DataObject object = uses.get(0).use().data().object();
        return List.of(
                who, object, uses.stream().map(use -> use.use().purpose()).toList());
    }

    /** Whether it is for some people only, and another limit is for all: the wider one says how far the use can be refused. */
    private static boolean isForFewer(Limit limit, List<Limit> all) {
        return !limit.control().scope().isBlank()
                && all.stream()
                        .anyMatch(other -> other.control().scope().isBlank() && other.doubt() == Limit.Doubt.NONE);
    }

    private static boolean isHalf(Limit limit) {
        return limit.conditional() || limit.doubt() == Limit.Doubt.CONFLICT;
    }

    /** Uses with the controls that reach them half, the first of which says how far. */
    private record Place(List<Covered> uses, Limit limit, List<Control> controls) {

        Place(List<Covered> uses, Limit limit) {
            this(uses, limit, new ArrayList<>());
        }

        void add(Control control) {
            if (!controls.contains(control)) {
                controls.add(control);
            }
        }

        Hit hit(Situation situation) {
            Use use = uses.get(0).use();
            List<Cell> cells = uses.stream()
                    .flatMap(covered -> covered.in(CellState.CONDITIONAL, CellState.UNCLEAR).stream())
                    .toList();
            return Hit.at(use.grant(), facts(situation, cells))
                    .weighing(controls, List.of(), cells)
                    .saying("data", use.dataName())
                    .saying("purposes", Wording.purposes(cells))
                    .saying("scope", limit.control().scope())
                    .saying("exceptions", Wording.list(limit.control().exceptions()))
                    .saying("elsewhere", new Elsewhere(situation.clauses(), List.of(use.data()), cells).told());
        }

        private Facts facts(Situation situation, List<Cell> cells) {
            Grant grant = uses.get(0).use().grant();
            Facts facts = Facts.of(grant).about(limit.control(), grant.conditions());
            cells.forEach(cell -> facts.add("use", cell.purpose()));
            situation.statementsIn(limit.control()).forEach(rule -> facts.add("statement", rule));
            if (limit.doubt() == Limit.Doubt.CONFLICT) {
                facts.add("limit", "conflict");
            } else if (!facts.has("limit", List.of("exception", "scope"))) {
                facts.add("limit", "condition");
            }
            return facts;
        }
    }
}
