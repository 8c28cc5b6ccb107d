package dev.proviso.analysis;

import dev.proviso.clause.Term;

/** What the text says about training models on the customer's content. */
public enum AiTraining implements Term {
    ALLOWED_NO_CONTROL,
    ALLOWED_PARTIAL_CONTROL,
    ALLOWED_WITH_OPT_OUT,
    ALLOWED_WITH_CONSENT,
    PROHIBITED,
    /** Not mentioned; see {@link Verdict#aiNotExcluded()}. */
    SILENT
}
