package dev.proviso.compare;

import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.Effect;

/** Says how far a control reaches that was worded anew; a control that takes limits away reaches further by taking more. */
final class ControlShift {

    private final Shift shift = new Shift();
    private final Control before;
    private final Control after;

    private ControlShift(Control before, Control after) {
        this.before = before;
        this.after = after;
    }

    static Shift of(Control before, Control after) {
        ControlShift controls = new ControlShift(before, after);
        controls.compare();
        return controls.shift;
    }

    /** How much longer or shorter the notice is that a clause promises before the terms change. */
    static Shift ofNotice(Control before, Control after) {
        ControlShift controls = new ControlShift(before, after);
        controls.notice();
        return controls.shift;
    }

    private void compare() {
        shift.value("kind", before.kind().id(), after.kind().id(), strength(after.kind()) - strength(before.kind()));
        notice();
        if (before.kind().isContext() || after.kind().isContext()) {
            return;
        }
        shift.value(
                "effect", before.effect().id(), after.effect().id(), reach(after.effect()) - reach(before.effect()));
        shift.wide("objects", Attributes.ids(before.objects()), Attributes.ids(after.objects()));
        shift.wide("binds", Attributes.ids(before.binds()), Attributes.ids(after.binds()));
        shift.qualified("exceptions", before.exceptions(), after.exceptions());
        if (before.objects().equals(after.objects())) {
            shift.parts("classes", Attributes.classes(before), Attributes.classes(after));
        }
        purposes();
    }

    /** A control of everything but some purposes covers more than one that names its purposes. */
    private void purposes() {
        if (!before.allBut().isEmpty() && !after.allBut().isEmpty()) {
            shift.narrow("allBut", Attributes.ids(before.allBut()), Attributes.ids(after.allBut()));
        } else if (before.allBut().isEmpty() && after.allBut().isEmpty()) {
            shift.wide("purposes", Attributes.ids(before.purposes()), Attributes.ids(after.purposes()));
        }
    }

    private void notice() {
        String old = before.window();
        String now = after.window();
        if (after.kind() == ControlKind.UNILATERAL_CHANGE) {
            int sign = Integer.signum(Period.days(now) - Period.days(old));
            shift.value("window", old == null ? "none" : old, now == null ? "none" : now, sign);
            int limited = (before.scope().isBlank() ? 1 : 0) - (after.scope().isBlank() ? 1 : 0);
            shift.value("scope", before.scope(), after.scope(), old == null || now == null ? 0 : -limited);
        }
    }

    /** Product document's order: a prohibition is stronger than an opt-in or consent, and these than an opt-out. */
    private static int strength(ControlKind kind) {
        return switch (kind) {
            case PROHIBITION -> 3;
            case OPT_IN, CONSENT_REQUIRED -> 2;
            case OPT_OUT -> 1;
            default -> 0;
        };
    }

    private static int reach(Effect effect) {
        return switch (effect) {
            case FULL -> 2;
            case CONDITIONAL -> 1;
            case NONE -> 0;
        };
    }
}
