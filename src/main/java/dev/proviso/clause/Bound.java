package dev.proviso.clause;

/** Whom a control binds. */
public enum Bound implements Term {
    PROVIDER,
    AFFILIATES,
    SERVICE_PROVIDERS,
    SUBLICENSEES,
    OTHER_USERS,
    THIRD_PARTIES,
    CUSTOMER;
}
