package dev.proviso.gap;

import dev.proviso.clause.Term;

/** How much of a use the customer can refuse. */
enum Reach implements Term {
    /** Nothing: no control reaches it. */
    NONE,
    /** Some of it. */
    PART,
    /** All of it. */
    WHOLE,
    /** The provider may not do it at all. */
    FORBIDDEN
}
