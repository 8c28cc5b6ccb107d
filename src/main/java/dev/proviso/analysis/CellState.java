package dev.proviso.analysis;

import dev.proviso.clause.Term;

/** What the text makes of one cell of a grant. */
public enum CellState implements Term {
    CONTROLLED,
    CONDITIONAL,
    OPEN,
    /** Not named, but arguably inside a named class. */
    UNCLEAR,
    /** A named document that was not supplied decides it. */
    UNDETERMINED
}
