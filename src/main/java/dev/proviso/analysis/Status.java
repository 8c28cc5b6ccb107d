package dev.proviso.analysis;

import dev.proviso.clause.Term;

/** How far the analysis of a document came. */
public enum Status implements Term {
    ANALYSED,
    /** Analysed, but part of it was lost; a notice says what. */
    DEGRADED,
    NO_TEXT,
    ENCRYPTED,
    UNSUPPORTED_LANGUAGE,
    TIMEOUT,
    FAILED;

    /** Whether the document was read; the others count as input errors. */
    public boolean isReadable() {
        return this == ANALYSED || this == DEGRADED;
    }
}
