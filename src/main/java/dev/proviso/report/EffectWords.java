package dev.proviso.report;

import dev.proviso.clause.Control;
import dev.proviso.clause.EffectReason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a control reaches and how it is used, in words. */
public final class EffectWords {

    private EffectWords() {}

    /** The same behind the kind of control: "consent required; conditional". */
    static String withKind(Control control) {
        String effect = of(control);
        return Wording.of(control.kind()) + (effect.isEmpty() ? "" : "; " + effect);
    }

    /** "conditional; by administrator; through a setting; except: flagged content"; empty for a plain full control. */
    public static String of(Control control) {
        List<String> words = new ArrayList<>();
        switch (control.effect()) {
            case FULL -> {}
            case CONDITIONAL -> words.add("conditional");
            case NONE -> words.add("no effect" + because(control.effectReason()));
        }
        if (control.actor() != null) {
            words.add("by " + control.actor());
        }
        if (control.mechanism() != null) {
            words.add("through " + control.mechanism());
        }
        if (control.window() != null) {
            words.add(control.window());
        }
        if (!control.exceptions().isEmpty()) {
            words.add("except: " + String.join("; ", control.exceptions()));
        }
        return String.join("; ", words);
    }

    private static String because(@Nullable EffectReason reason) {
        if (reason == null) {
            return "";
        }
        return switch (reason) {
            case SELF_REFERENTIAL -> ": refers to this same text";
            case LEAVE_SERVICE -> ": leaving is the only way";
            case DEEMED -> ": consent is taken from use";
            case BINDS_OTHERS -> ": binds somebody else";
        };
    }
}
