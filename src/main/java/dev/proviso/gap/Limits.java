package dev.proviso.gap;

import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Effect;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Nature;
import dev.proviso.clause.Purpose;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Decides which controls reach a use, and how far. */
final class Limits {

    private final List<Control> all;
    private final List<Control> controls;
    private final Set<Control> defeated = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Terms terms;

    Limits(List<Control> controls, Terms terms) {
        this.all = List.copyOf(controls);
        this.controls = controls.stream().filter(Limits::isLimit).toList();
        this.controls.stream().filter(this::isDefeated).forEach(defeated::add);
        this.terms = terms;
    }

    /** Whether the control takes anything away from a right over the customer's material. */
    static boolean isLimit(Control control) {
        return (control.kind().limits() || control.kind() == ControlKind.ENDS_ON_DELETION)
                && control.effect() != Effect.NONE
                && control.data().stream().anyMatch(data -> data.object().isCustomerMaterial());
    }

    /** The controls that reach the use, in document order, each with how far it does. */
    List<Limit> on(Use use) {
        return controls.stream()
                .filter(control -> reaches(control, use))
                .filter(control -> !onlyDeletes(control) || !isForever(use))
                .flatMap(control -> control.data().stream()
                        .filter(data -> takesIn(data, use.data()))
                        .map(data -> limit(control, data, use))
                        .min(Comparator.comparing(Limit::doubt))
                        .stream())
                .filter(limit -> !endsTheRight(limit.control()) || limit.doubt() != Limit.Doubt.OTHER_TERM)
                .toList();
    }

    /** A name, a voice and a picture of a person are personal data: GDPR Art. 4(1). */
    private static boolean takesIn(DataReference limited, DataReference granted) {
        return limited.object() == granted.object()
                || limited.object() == DataObject.PERSONAL_DATA && granted.object() == DataObject.LIKENESS;
    }

    private Limit limit(Control control, DataReference data, Use use) {
        List<String> named = data.classes().stream()
                .filter(name -> !Terms.isSame(name, use.data().term()))
                .toList();
        List<String> classes = named.isEmpty() ? terms.part(use.data(), data) : named;
        boolean conditional = isConditional(control, data) || endsTheRight(control) && !isEnded(use);
        return new Limit(control, classes, conditional, doubt(control, data, use));
    }

    private boolean isDefeated(Control control) {
        return all.stream().anyMatch(other -> CircularConsents.isDefeatedBy(control, other));
    }

    private Limit.Doubt doubt(Control control, DataReference data, Use use) {
        if (!terms.overlap(use.data(), data)) {
            return Limit.Doubt.OTHER_TERM;
        }
        if (defeated.contains(control)) {
            return Limit.Doubt.DEFEATED;
        }
        boolean general = !control.allBut().isEmpty() && !use.purpose().equals(Uses.UNSTATED);
        return general ? Limit.Doubt.CONFLICT : Limit.Doubt.NONE;
    }

    /** Whether the words leave part of the data out: a condition, a narrower scope, an exception. */
    static boolean isConditional(Control control, DataReference data) {
        return control.effect() == Effect.CONDITIONAL
                || !control.exceptions().isEmpty()
                || data.classes().isEmpty() && !control.scope().isBlank();
    }

    /** A control without a purpose reaches none: what its words exclude, extraction has named. */
    private static boolean reaches(Control control, Use use) {
        if (!control.allBut().isEmpty()) {
            return control.allBut().stream().noneMatch(kept -> kept.id().equals(use.purpose()));
        }
        return control.purposes().stream().anyMatch(named -> isOf(named, use)) || endsTheRight(control);
    }

    /** Whether the use has this purpose; data that may only be passed on is not used at all where passing it on is refused. */
    private static boolean isOf(Purpose named, Use use) {
        return named.id().equals(use.purpose())
                || named == Purpose.ANY_PURPOSE
                || named == Purpose.SHARE_WITH_THIRD_PARTIES && Uses.onlyPassesOn(use.grant());
    }

    /**
     * Whether the grant itself says that deleting the data ends it. A clause of its own about deletion says more, and
     * is read in place of this.
     */
    boolean endsOnDeletion(Use use) {
        return use.grant().has(Modifier.ENDS_ON_DELETION)
                && controls.stream().noneMatch(control -> endsTheRight(control) && isAbout(control, use));
    }

    /** Whether deletion ends the whole right: a clause that only lets the customer delete does not say so. */
    private boolean isEnded(Use use) {
        return use.grant().has(Modifier.ENDS_ON_DELETION) && !outlivesDeletion(use);
    }

    /** Whether other words let the right outlive the deletion that ends it. */
    boolean outlivesDeletion(Use use) {
        return use.grant().has(Modifier.PERPETUAL)
                || use.grant().has(Modifier.IRREVOCABLE)
                || use.grant().has(Modifier.SURVIVES_DELETION)
                || all.stream()
                        .anyMatch(control -> control.kind() == ControlKind.SURVIVES_DELETION && isAbout(control, use));
    }

    private static boolean isAbout(Control control, Use use) {
        return control.data().stream()
                .anyMatch(data -> data.object() == use.data().object());
    }

    /** Whether the data is promised to be deleted and nothing is said of the right: a perpetual one is left as it is. */
    private static boolean onlyDeletes(Control control) {
        return endsTheRight(control) && control.nature() == Nature.PROMISE;
    }

    private static boolean isForever(Use use) {
        return (use.grant().has(Modifier.PERPETUAL) || use.grant().has(Modifier.IRREVOCABLE))
                && !use.grant().has(Modifier.ENDS_ON_DELETION);
    }

    private static boolean endsTheRight(Control control) {
        return control.kind() == ControlKind.ENDS_ON_DELETION;
    }
}
