package dev.proviso.clause;

/** How one party gives another a right. */
public enum GrantKind implements Term {
    /** "You grant us a licence to ..." */
    LICENCE,
    /** "We may use your content ..." */
    PERMISSION,
    /** "You consent to our use of ..." */
    CONSENT,
    /** Title passes, or is claimed over what the customer makes. */
    ASSIGNMENT,
    /** Moral rights, publicity rights, royalties or compensation are given up. */
    WAIVER;
}
