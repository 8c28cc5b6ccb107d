package dev.proviso.clause;

/** What a control is made of. */
public enum Nature implements Term {
    /** It narrows the grant itself and so confines sublicensees too. */
    SCOPE_LIMIT,
    /** One party's promise. */
    PROMISE;
}
