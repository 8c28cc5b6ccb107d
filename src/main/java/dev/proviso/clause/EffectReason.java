package dev.proviso.clause;

/** Why a control covers nothing. */
public enum EffectReason implements Term {
    /** "Only in accordance with this Agreement". */
    SELF_REFERENTIAL,
    /** The only way to refuse is to leave. */
    LEAVE_SERVICE,
    /** Consent is taken from using. */
    DEEMED,
    /** It binds customers or other users. */
    BINDS_OTHERS;
}
