package dev.proviso.gap;

import dev.proviso.analysis.CellState;

/** How a control bears on one cell of a grant, and what it would leave of the cell alone. */
public enum Bearing {
    COVERS(CellState.CONTROLLED),
    /** It covers the cell under a condition, with an exception, or for a narrower scope. */
    CONDITIONAL(CellState.CONDITIONAL),
    /** It does not name the data class, but one that the class may stand inside. */
    NEARBY_CLASSES(CellState.UNCLEAR),
    /** It speaks of another defined term, and neither definition names the other. */
    OTHER_TERM(CellState.UNCLEAR),
    /** It forbids in general what the grant allows by name. */
    CONFLICT(CellState.UNCLEAR),
    /** It requires a consent that another clause takes as given. */
    DEFEATED(CellState.OPEN),
    /** It names other data classes only. */
    OTHER_CLASSES(CellState.OPEN),
    /** It is a promise that does not bind the beneficiary. */
    BINDS_OTHERS(CellState.OPEN);

    private final CellState state;

    Bearing(CellState state) {
        this.state = state;
    }

    CellState state() {
        return state;
    }
}
