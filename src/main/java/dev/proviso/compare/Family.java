package dev.proviso.compare;

import dev.proviso.clause.Term;

/** What a change is a change of. */
public enum Family implements Term {
    GRANT,
    CONTROL,
    DEFINITION,
    GAP
}
