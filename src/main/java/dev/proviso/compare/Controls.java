package dev.proviso.compare;

import dev.proviso.clause.Bound;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Effect;
import java.util.List;
import java.util.Map;

/** Controls over the customer's material, and the clauses by which the provider may change the terms. */
final class Controls implements Subject<Control> {

    @Override
    public Family family() {
        return Family.CONTROL;
    }

    @Override
    public String kind(Control control) {
        return control.kind().id();
    }

    @Override
    public Map<String, List<String>> attributes(Control control) {
        Attributes attributes = new Attributes();
        attributes.terms("purposes", control.purposes());
        attributes.terms("allBut", control.allBut());
        attributes.terms("binds", control.binds());
        attributes.texts("classes", Attributes.classes(control));
        attributes.texts("scope", control.scope().isBlank() ? List.of() : List.of(control.scope()));
        attributes.texts("exceptions", control.exceptions());
        return attributes.all();
    }

    @Override
    public boolean mayBeOne(Control before, Control after) {
        return before.kind() == after.kind()
                || before.kind().limits() && after.kind().limits();
    }

    @Override
    public boolean areOfOneUse(Control before, Control after) {
        return !before.purposes().isEmpty()
                && before.purposes().equals(after.purposes())
                && before.objects().equals(after.objects());
    }

    @Override
    public boolean matters(Control control) {
        return control.kind() == ControlKind.UNILATERAL_CHANGE
                || !control.kind().isContext()
                        && control.effect() != Effect.NONE
                        && control.objects().stream().anyMatch(DataObject::isCustomerMaterial)
                        && bindsProvider(control);
    }

    private static boolean bindsProvider(Control control) {
        return control.binds().isEmpty()
                || control.binds().stream().anyMatch(bound -> bound != Bound.CUSTOMER && bound != Bound.OTHER_USERS);
    }

    /** A clause that takes a limit away, or lets the provider change all others, protects nobody. */
    @Override
    public Direction ofComing(Control control) {
        boolean harms = control.kind().widens() || control.kind() == ControlKind.UNILATERAL_CHANGE;
        return harms ? Direction.WORSE : Direction.BETTER;
    }

    @Override
    public Direction ofWidening() {
        return Direction.BETTER;
    }

    @Override
    public Shift shift(Control before, Control after) {
        Shift shift = ControlShift.of(before, after);
        return after.kind().widens() ? shift.inverted() : shift;
    }

    @Override
    public Shift shiftAround(Control before, Control after) {
        return ControlShift.ofNotice(before, after);
    }
}
