package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.clause.Control;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A use with what its controls leave of it.
 *
 * @param use the use
 * @param limits the controls that reach it
 * @param cells its cells, sorted, each with its state
 */
record Covered(Use use, List<Limit> limits, Map<Cell, CellState> cells) {

    Covered {
        limits = List.copyOf(limits);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The cells in one of these states. */
    List<Cell> in(CellState... states) {
        List<CellState> wanted = List.of(states);
        return cells.entrySet().stream()
                .filter(cell -> wanted.contains(cell.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The controls that reach the use. */
    List<Control> controls() {
        return limits.stream().map(Limit::control).toList();
    }

    /** Whether a control of it is emptied by another clause. */
    boolean isDefeated() {
        return limits.stream().anyMatch(limit -> limit.doubt() == Limit.Doubt.DEFEATED);
    }

    /** How much of the use by its first beneficiary can be refused. */
    Reach reach() {
        if (limits.stream().anyMatch(Limit::forbids)) {
            return Reach.FORBIDDEN;
        }
        List<CellState> states = states();
        if (states.stream().allMatch(CellState.CONTROLLED::equals)) {
            return Reach.WHOLE;
        }
        return states.stream().allMatch(CellState.OPEN::equals) ? Reach.NONE : Reach.PART;
    }

    /** The states by data class for the provider itself, or for whoever is named first. */
    private List<CellState> states() {
        String first = use.beneficiaries().get(0).id();
        Map<Cell, CellState> own = new LinkedHashMap<>(cells);
        own.keySet().removeIf(cell -> !cell.beneficiary().equals(first));
        return List.copyOf(own.values());
    }
}
