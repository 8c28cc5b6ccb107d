package dev.proviso.compare;

import dev.proviso.clause.Term;

/** Which way something changed. A control that is widened protects more. */
public enum Turn implements Term {
    ADDED,
    REMOVED,
    WIDENED,
    NARROWED;

    /** Whether there is more of it than before. */
    public boolean isUp() {
        return this == ADDED || this == WIDENED;
    }
}
