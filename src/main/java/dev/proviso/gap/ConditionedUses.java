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

    private static final String IN_SOME_CASES = "can be refused, or ends, in some cases only";

    private static final String MAY_END = "may end when the data is deleted, which the text does not say of the right";

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
        Object who = isPlain(limit) ? List.of(limit.classes(), Limits.onlyDeletes(limit.control())) : limit;
        if (isForSome(limit)) {
            who = List.of(limit.control().scope(), limit.classes());
        }
        DataObject object = uses.get(0).use().data().object();
        return List.of(
                who, object, uses.stream().map(use -> use.use().purpose()).toList());
    }

    private static boolean isForSome(Limit limit) {
        return limit.doubt() == Limit.Doubt.NONE && !limit.control().scope().isBlank();
    }

    /** Whether it holds in some cases only, which it shares with others of its kind: no exception, nobody named. */
    private static boolean isPlain(Limit limit) {
        return limit.doubt() == Limit.Doubt.NONE && limit.control().exceptions().isEmpty();
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
                    .saying("reach", Limits.onlyDeletes(limit.control()) ? MAY_END : IN_SOME_CASES)
                    .saying("exceptions", Wording.list(limit.control().exceptions()))
                    .saying(
                            "places",
                            Wording.places(
                                    controls.stream().map(Control::location).toList()))
                    .saying(
                            "elsewhere",
                            new Elsewhere(use.grant(), List.of(use.data()), cells, situation.clauses()).told());
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
