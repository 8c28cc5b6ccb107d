package dev.proviso.clause;

/** How much a finding matters, in rising order. */
public enum Level implements Term {
    NONE,
    INFO,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;
}
