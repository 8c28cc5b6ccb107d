package dev.proviso.clause;

/** A side of the contract. */
public enum Party implements Term {
    /** The side that uses the service, its end users included. */
    CUSTOMER,
    /** The company that offers the service. */
    PROVIDER,
    /** Anybody else, or a side that the text leaves open. */
    OTHER;
}
