package dev.proviso.clause;

/** An attribute that widens or narrows a grant. No term stated is not {@link #PERPETUAL}. */
public enum Modifier implements Term {
    PERPETUAL,
    IRREVOCABLE,
    WORLDWIDE,
    EXCLUSIVE,
    NON_EXCLUSIVE,
    ROYALTY_FREE,
    FULLY_PAID,
    TRANSFERABLE,
    ASSIGNABLE,
    SUBLICENSABLE,
    REVOCABLE,
    LIMITED,
    PERSONAL,
    NON_TRANSFERABLE,
    NON_ASSIGNABLE,
    NON_SUBLICENSABLE,
    FOR_COPYRIGHT_TERM,
    TERM_LIMITED,
    SURVIVES_TERMINATION,
    SURVIVES_DELETION,
    ENDS_ON_DELETION,
    ENDS_ON_TERMINATION,
    ANY_MEDIA;
}
