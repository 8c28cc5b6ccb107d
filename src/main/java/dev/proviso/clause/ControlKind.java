package dev.proviso.clause;

/** How a control limits a right, or takes a limit away. */
public enum ControlKind implements Term {
    OPT_OUT,
    OPT_IN,
    CONSENT_REQUIRED,
    PROHIBITION,
    /** Consent taken from using the service. */
    DEEMED_CONSENT,
    ENDS_ON_DELETION,
    SURVIVES_DELETION,
    SURVIVES_TERMINATION,
    UNILATERAL_CHANGE,
    ACCEPTANCE_BY_USE,
    /** Arbitration, e-mails, renewals: never a control over data. */
    OPT_OUT_OTHER;

    /** Whether it limits what may be done: the kinds that are subtracted from a grant. */
    public boolean limits() {
        return this == OPT_OUT || this == OPT_IN || this == CONSENT_REQUIRED || this == PROHIBITION;
    }

    /** Whether something that the customer does, or leaves undone, ends or withholds the use. */
    public boolean isChoice() {
        return this == OPT_OUT || this == OPT_IN || this == ENDS_ON_DELETION;
    }

    /** Whether it takes a limit away: a consent that is not asked for, a right that outlives its end. */
    public boolean widens() {
        return this == DEEMED_CONSENT || this == SURVIVES_DELETION || this == SURVIVES_TERMINATION;
    }

    /** Whether it says nothing of data itself and only what the other clauses are worth. */
    public boolean isContext() {
        return this == UNILATERAL_CHANGE || this == ACCEPTANCE_BY_USE || this == OPT_OUT_OTHER;
    }
}
