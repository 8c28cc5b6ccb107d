package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sensitive uses that a grant names and controls reach for everybody and in all cases, exceptions aside: one place for each
 * set of controls and purposes.
 */
final class LimitedUses implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        Map<Object, Hit> hits = new LinkedHashMap<>();
        situation.inbound().stream()
                .flatMap(grant -> situation.groupsOf(grant).stream())
                .filter(uses -> !reached(uses).isEmpty())
                .forEach(uses -> hits.putIfAbsent(key(uses), hit(uses)));
        return List.copyOf(hits.values());
    }

    private static List<Cell> reached(List<Covered> uses) {
        return uses.stream()
                .filter(use -> !use.limits().isEmpty() && !use.use().implied())
                .flatMap(use -> use.in(states(use)).stream())
                .toList();
    }

    /** What a control leaves that is for everybody: all of the use, or all but an exception. */
    private static CellState[] states(Covered use) {
        boolean hasException = use.controls().stream()
                .anyMatch(control ->
                        !control.exceptions().isEmpty() && control.scope().isBlank());
        return hasException
                ? new CellState[] {CellState.CONTROLLED, CellState.CONDITIONAL}
                : new CellState[] {CellState.CONTROLLED};
    }

    /** Several grants of one use are one place: the first of them. */
    private static List<Object> key(List<Covered> uses) {
        return List.of(
                uses.get(0).controls(),
                uses.stream().map(use -> use.use().purpose()).toList());
    }

    private static Hit hit(List<Covered> uses) {
        Covered first = uses.get(0);
        Facts facts = Facts.of(first.use().grant());
        first.controls().forEach(facts::about);
        List<Cell> reached = reached(uses);
        reached.forEach(cell -> facts.add("use", cell.purpose()));
        return Hit.at(first.use().grant(), facts)
                .weighing(first.controls(), List.of(), reached)
                .saying("data", first.use().dataName())
                .saying("purposes", Wording.purposes(reached));
    }
}
