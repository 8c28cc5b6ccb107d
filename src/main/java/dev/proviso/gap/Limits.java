package dev.proviso.gap;

import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Effect;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Nature;
import dev.proviso.clause.Purpose;
import dev.proviso.document.Location;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Decides which controls reach a use, and how far. */
final class Limits {

    /** So many characters are a sentence or two. */
    private static final int JUST_BEHIND = 300;

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
                .filter(control -> !onlyDeletes(control)
                        || mayEndOnDeletion(use.grant(), use.data().object()))
                .flatMap(control -> control.data().stream()
                        .filter(data -> isOver(control, data, use))
                        .map(data -> limit(control, data, use))
                        .min(Comparator.comparing(Limit::doubt))
                        .stream())
                .filter(limit -> limit.doubt() != Limit.Doubt.OTHER_TERM || isPromise(limit.control()))
                .toList();
    }

    /** A name, a voice and a picture of a person are personal data: GDPR Art. 4(1). */
    private static boolean takesIn(DataReference limited, DataReference granted) {
        return limited.object() == granted.object()
                || limited.object() == DataObject.PERSONAL_DATA && granted.object() == DataObject.LIKENESS;
    }

    /** Whether the control speaks of the data that the use is of. */
    boolean isOver(Control control, Use use) {
        return control.data().stream().anyMatch(data -> isOver(control, data, use));
    }

    private boolean isOver(Control control, DataReference data, Use use) {
        return takesIn(data, use.data()) && !isOfOther(control, data, use);
    }

    /** Whether the control is of other data of the same kind: by its words, or by where it stands. */
    private boolean isOfOther(Control control, DataReference data, Use use) {
        return pointsElsewhere(control, data, use.grant())
                || terms.isOtherKind(use.data(), data) && !isBehind(control, use.grant());
    }

    /**
     * Whether it speaks of data or of a right just named, in another section than the grant: "This information is only
     * used to ...", "this authorisation ends when you remove your card".
     */
    private static boolean pointsElsewhere(Control control, DataReference data, Grant grant) {
        return data.object() != DataObject.CONTENT
                && (Terms.isPointer(data.term()) || endsTheRight(control))
                && !isInOneSection(control.location(), grant.location());
    }

    /** Whether both stand under one heading. */
    static boolean isInOneSection(Location one, Location other) {
        return Objects.equals(one.section(), other.section()) && Objects.equals(one.heading(), other.heading());
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
        return control.purposes().stream().anyMatch(named -> isOf(named, use))
                || endsTheRight(control)
                || isChoiceBehind(control, use.grant());
    }

    /**
     * Whether it is a choice over data that names no use and stands just behind the grant: "we may share it. You may opt
     * out." The nearest right is what it is about; of content a choice may also say who sees it.
     */
    private static boolean isChoiceBehind(Control control, Grant grant) {
        return control.kind().isChoice()
                && control.purposes().isEmpty()
                && control.allBut().isEmpty()
                && !control.objects().contains(DataObject.CONTENT)
                && isBehind(control, grant);
    }

    /** Whether it stands a sentence or two behind the grant. */
    static boolean isBehind(Control control, Grant grant) {
        int distance = control.location().start() - grant.location().end();
        return distance >= 0 && distance <= JUST_BEHIND && isInOneSection(control.location(), grant.location());
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

    /** A promise about one defined kind of data leaves the others out; a choice over one says nothing of them. */
    private static boolean isPromise(Control control) {
        return !control.kind().isChoice();
    }

    private static boolean isAbout(Control control, Use use) {
        return control.data().stream()
                .anyMatch(data -> data.object() == use.data().object());
    }

    /**
     * Whether a promise to delete may end the use: a right that ends on deletion by its own words, or a licence of content
     * that is not for ever, which is of no use without the content. Readers of 79 terms took such a promise for a partial
     * control of a licence, and for none of a mere permission or of data that has been passed on.
     */
    static boolean mayEndOnDeletion(Grant grant, DataObject object) {
        boolean isLicence = grant.kind() == GrantKind.LICENCE && object == DataObject.CONTENT;
        boolean isForever = grant.has(Modifier.PERPETUAL) || grant.has(Modifier.IRREVOCABLE);
        return grant.has(Modifier.ENDS_ON_DELETION) || isLicence && !isForever;
    }

    /** Whether the data is promised to be deleted and nothing is said of the right. */
    static boolean onlyDeletes(Control control) {
        return endsTheRight(control) && control.nature() == Nature.PROMISE;
    }

    private static boolean endsTheRight(Control control) {
        return control.kind() == ControlKind.ENDS_ON_DELETION;
    }
}
