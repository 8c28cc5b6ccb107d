package dev.proviso.gap;

import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Bound;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.Nature;
import java.util.List;

/**
 * How far a control reaches one use.
 *
 * @param control the control
 * @param classes the data classes it names; empty for the whole of the data
 * @param conditional whether a condition, exception or narrower scope leaves part of each class out
 * @param doubt why it may not reach the use at all
 */
record Limit(Control control, List<String> classes, boolean conditional, Doubt doubt) {

    /** Why a control may not reach a use. */
    enum Doubt {
        NONE,
        /** It speaks of another defined term, and neither definition names the other. */
        OTHER_TERM,
        /** It forbids in general what a grant allows by name. */
        CONFLICT,
        /** It requires a consent that another clause takes as given. */
        DEFEATED
    }

    Limit {
        classes = List.copyOf(classes);
    }

    /** Whether it names part of the data only: some classes, or a term of its own. */
    boolean namesPart() {
        return !classes.isEmpty() || doubt == Doubt.OTHER_TERM;
    }

    /** Whether it speaks of this data class. */
    boolean names(String dataClass) {
        return classes.isEmpty() || classes.contains(dataClass);
    }

    /** How it bears on a cell of the use. */
    Bearing on(String dataClass, Beneficiary beneficiary, NearbyClasses nearby) {
        if (!binds(beneficiary)) {
            return Bearing.BINDS_OTHERS;
        }
        if (!names(dataClass)) {
            return nearby.isNear(dataClass, classes) ? Bearing.NEARBY_CLASSES : Bearing.OTHER_CLASSES;
        }
        return switch (doubt) {
            case NONE -> conditional ? Bearing.CONDITIONAL : Bearing.COVERS;
            case OTHER_TERM -> Bearing.OTHER_TERM;
            case CONFLICT -> Bearing.CONFLICT;
            case DEFEATED -> Bearing.DEFEATED;
        };
    }

    /** Whether the whole use is forbidden, without a condition. */
    boolean forbids() {
        return control.kind() == ControlKind.PROHIBITION && isWhole();
    }

    /** Whether nothing of the use is left outside. */
    boolean isWhole() {
        return classes.isEmpty() && !conditional && doubt == Doubt.NONE;
    }

    /**
     * Whether it holds against this beneficiary: a limit of the grant itself confines whoever takes under it, and a
     * refusal by the customer ends the use for all; a promise binds those that it names.
     */
    boolean binds(Beneficiary beneficiary) {
        if (control.nature() == Nature.SCOPE_LIMIT || control.kind().isChoice() || isProvider(beneficiary)) {
            return true;
        }
        boolean bindsOthers =
                beneficiary == Beneficiary.SUBLICENSEES && control.binds().contains(Bound.THIRD_PARTIES);
        return bindsOthers || control.binds().stream().map(Bound::name).anyMatch(beneficiary.name()::equals);
    }

    /** Affiliates count with the provider: "we" commonly includes them. */
    private static boolean isProvider(Beneficiary beneficiary) {
        return beneficiary == Beneficiary.PROVIDER || beneficiary == Beneficiary.AFFILIATES;
    }
}
