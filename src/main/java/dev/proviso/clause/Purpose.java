package dev.proviso.clause;

/** What a right may be used for. */
public enum Purpose implements Term {
    PROVIDE_SERVICE,
    IMPROVE_SERVICE,
    DEVELOP_PRODUCTS,
    AI_TRAINING,
    MARKETING,
    ANALYTICS,
    RESEARCH,
    PERSONALISATION,
    SAFETY_SECURITY,
    LEGAL_COMPLIANCE,
    SHARE_WITH_THIRD_PARTIES,
    COMMERCIAL_EXPLOITATION,
    AS_AUTHORISED_BY_CUSTOMER,
    ANY_PURPOSE;
}
