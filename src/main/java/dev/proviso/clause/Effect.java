package dev.proviso.clause;

/** How far a control reaches. */
public enum Effect implements Term {
    FULL,
    CONDITIONAL,
    NONE;
}
