package dev.proviso.clause;

/** Who receives a right. Recipients who only act for the provider are {@link #PROVIDER}. */
public enum Beneficiary implements Term {
    PROVIDER,
    AFFILIATES,
    SUBLICENSEES,
    OTHER_USERS,
    THIRD_PARTIES,
    PUBLIC,
    CUSTOMER;
}
