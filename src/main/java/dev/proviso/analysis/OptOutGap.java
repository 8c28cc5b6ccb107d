package dev.proviso.analysis;

import dev.proviso.clause.Term;

/** How much of the sensitive uses of the customer's content cannot be refused. */
public enum OptOutGap implements Term {
    /** Sensitive uses are allowed and none has a control. */
    FULL,
    /** Some sensitive use, or part of one, has no control. */
    PARTIAL,
    /** Every sensitive use has a control. */
    NONE,
    /** No sensitive use is allowed. */
    NOT_APPLICABLE
}
