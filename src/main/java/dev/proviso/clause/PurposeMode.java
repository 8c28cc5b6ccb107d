package dev.proviso.clause;

/** Whether a grant's purposes are a complete list. */
public enum PurposeMode implements Term {
    /** "Only", "solely", a definition of permitted uses. */
    CLOSED,
    /** "Including", "for any purpose". */
    OPEN,
    /** No purpose is named, or nothing says whether the list is complete. */
    UNSTATED;
}
