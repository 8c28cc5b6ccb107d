package dev.proviso.clause;

/** What a grant or control is about. */
public enum DataObject implements Term {
    CONTENT,
    FEEDBACK,
    USAGE_DATA,
    PERSONAL_DATA,
    LIKENESS,
    MARKS,
    SOFTWARE,
    SERVICE,
    PROVIDER_CONTENT,
    OTHER;

    /** Whether it is the customer's material: what a gap is computed for. */
    public boolean isCustomerMaterial() {
        return this == CONTENT || this == FEEDBACK || this == USAGE_DATA || this == PERSONAL_DATA || this == LIKENESS;
    }
}
