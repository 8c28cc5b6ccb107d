package dev.proviso.clause;

/** Which models a grant of AI training reaches. */
public enum AiScope implements Term {
    GENERATIVE,
    INTERNAL_TOOLS,
    CUSTOMER_SPECIFIC,
    THIRD_PARTY_MODELS,
    UNSPECIFIED;
}
