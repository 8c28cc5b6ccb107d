package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Reference;
import dev.proviso.analysis.Statement;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Effect;
import dev.proviso.clause.EffectReason;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Purpose;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text lets the customer refuse beside uses that no control reaches, so that nobody looks there in vain: by kind
 * of data and place, where the reader can see what it is worth.
 */
final class Elsewhere {

    /** What may be data about a person. */
    private static final Set<DataObject> PERSONAL =
            EnumSet.of(DataObject.CONTENT, DataObject.PERSONAL_DATA, DataObject.LIKENESS);

    private final Grant grant;
    private final Clauses clauses;
    private final List<Control> controls;
    private final Set<DataObject> objects;
    private final Set<String> uses;

    /**
     * @param grant the grant that allows the uses
     * @param data what the uses are of
     * @param open the cells of the uses
     * @param clauses everything extracted
     */
    Elsewhere(Grant grant, List<DataReference> data, List<Cell> open, Clauses clauses) {
        this.grant = grant;
        this.clauses = clauses;
        this.controls = clauses.controls();
        this.objects = data.stream().map(DataReference::object).collect(Collectors.toSet());
        this.uses = open.stream().map(Cell::purpose).collect(Collectors.toSet());
    }

    /**
     * Parts of a sentence, each with a semicolon before it; empty where there is nothing to tell. Content may be
     * personal data as well (GDPR Art. 4(1)); the text does not say so, so that a limit on personal data is told and not
     * weighed.
     */
    String told() {
        Predicate<Control> limit = Elsewhere::isLimit;
        Predicate<Control> overThis = this::isOverData;
        Predicate<Control> naming = this::reaches;
        Predicate<Control> besideIt = limit.and(overThis)
                .and(naming.negate())
                .and(control -> !namesNoUse(control) && !isOfAdvertising(control))
                .and(control -> control.kind().isChoice() || isPromise(control));
        Predicate<Control> ofOther =
                limit.and(naming).and(overThis.negate()).and(control -> !isPersonal(control) || !mayBePersonal());
        Predicate<Control> asPersonal = limit.and(overThis.negate())
                .and(control -> isPersonal(control) && mayBePersonal())
                .and(naming.or(control -> mayBeAny() && isPromise(control)))
                .and(Elsewhere::isAboutAPerson);
        return told("we could not tell whether the choice over %s reaches it", this::isUnclear)
                + told("other limits on %s do not name this use", besideIt)
                + told(
                        "what is promised of %s besides names no use",
                        limit.and(overThis).and(Elsewhere::isUnstated))
                + told("the limit on %s does not name it", ofOther)
                + told("the limit on %s reaches it only as far as it is such data", asPersonal)
                + told("personalisation can be refused", this::isOfAdvertising)
                + told("marketing messages can be refused", this::isOfMessages)
                + told("the way out of the use of %s is to leave", this::isOnlyToLeave)
                + told("closing the account brings deletion of %s", this::isOnLeaving)
                + told("deletion of %s is promised, which by this text does not end the use", this::isDeletion)
                + deferred();
    }

    /** Whether there is a choice of which the text does not say whether it reaches the uses. */
    boolean isUnclear() {
        return controls.stream().anyMatch(this::isUnclear);
    }

    private boolean isUnclear(Control control) {
        boolean unsaid =
                isLimit(control) && (isOverData(control) || Limits.isBehind(control, grant)) && namesNoUse(control);
        boolean isAsked = control.kind().isChoice() && control.kind() != ControlKind.ENDS_ON_DELETION;
        return isAsked && (unsaid || reaches(control) && isOverNoData(control));
    }

    private static boolean isLimit(Control control) {
        return Limits.isLimit(control) && !Limits.onlyDeletes(control);
    }

    /** Whether this text promises to delete such data and does not say that this ends the right. */
    boolean isDeletable() {
        return controls.stream().anyMatch(this::isDeletion);
    }

    /** Whether it is a choice over personalisation, where the data may be used to advertise. */
    private boolean isOfAdvertising(Control control) {
        return control.kind().isChoice()
                && control.purposes().contains(Purpose.PERSONALISATION)
                && !reaches(control)
                && uses.contains(Purpose.MARKETING.id());
    }

    /** Whether it stops messages that advertise, where such data may be used to advertise. */
    private boolean isOfMessages(Control control) {
        return control.kind() == ControlKind.OPT_OUT_OTHER
                && control.purposes().contains(Purpose.MARKETING)
                && uses.contains(Purpose.MARKETING.id())
                && objects.contains(DataObject.PERSONAL_DATA);
    }

    /** Whether all that a choice over the data offers is to stop using the service. */
    private boolean isOnlyToLeave(Control control) {
        return isOfLeaving(control)
                && control.kind() != ControlKind.ENDS_ON_DELETION
                && Limits.isInOneSection(control.location(), grant.location());
    }

    /** Whether such data is deleted when the customer leaves, which ends the use for those who do. */
    private boolean isOnLeaving(Control control) {
        return isOfLeaving(control) && control.kind() == ControlKind.ENDS_ON_DELETION;
    }

    private boolean isOfLeaving(Control control) {
        return control.effectReason() == EffectReason.LEAVE_SERVICE && isOverData(control);
    }

    private boolean isDeletion(Control control) {
        return control.effect() != Effect.NONE
                && Limits.onlyDeletes(control)
                && control.objects().stream()
                        .anyMatch(object -> objects.contains(object) && !Limits.mayEndOnDeletion(grant, object));
    }

    private static boolean isPromise(Control control) {
        return control.kind() == ControlKind.PROHIBITION || control.kind() == ControlKind.CONSENT_REQUIRED;
    }

    /** Whether it is a promise that says nothing of uses: "we keep your content confidential". */
    private static boolean isUnstated(Control control) {
        return control.kind() == ControlKind.PROHIBITION && namesNoUse(control);
    }

    private static boolean isPersonal(Control control) {
        return control.objects().contains(DataObject.PERSONAL_DATA);
    }

    /** Whether it is of the customer's data by its words: "the information" may be any that a section speaks of. */
    private static boolean isAboutAPerson(Control control) {
        return control.data().stream()
                .filter(data -> data.object() == DataObject.PERSONAL_DATA)
                .anyMatch(data -> Terms.isPersonal(data.term())
                        || control.text().toLowerCase(Locale.ROOT).contains("your " + data.term()));
    }

    /** Whether the uses are open-ended, so that a limit of any use limits them. */
    private boolean mayBeAny() {
        return uses.contains(Uses.UNSTATED) || uses.contains(Purpose.ANY_PURPOSE.id());
    }

    private boolean mayBePersonal() {
        return objects.contains(DataObject.CONTENT);
    }

    /** Whether this text leaves personal data, which content may be as well (GDPR Art. 4(1)), to a document that it names. */
    private String deferred() {
        boolean isDeferred = objects.stream().anyMatch(PERSONAL::contains)
                && clauses.statements().stream()
                        .filter(said -> said.deferred().contains(DataObject.PERSONAL_DATA))
                        .anyMatch(this::namesAnother);
        return isDeferred ? "; for personal data the text names a privacy notice, which we have not read" : "";
    }

    private boolean namesAnother(Statement said) {
        return clauses.references().stream().map(Reference::name).anyMatch(said.text()::contains);
    }

    private String told(String sentence, Predicate<Control> which) {
        List<Control> meant = controls.stream().filter(which).toList();
        if (meant.isEmpty()) {
            return "";
        }
        String places =
                " (" + Wording.places(meant.stream().map(Control::location).toList()) + ")";
        String matter = matter(meant);
        return "; " + (sentence.contains("%s") ? sentence.formatted(matter + places) : sentence + places);
    }

    /** The kinds of data of controls, or their purposes where they name no data. */
    private String matter(List<Control> meant) {
        Stream<String> kinds = meant.stream()
                .flatMap(control -> control.objects().stream())
                .filter(DataObject::isCustomerMaterial)
                .distinct()
                .sorted()
                .map(object -> Wording.terms(List.of(object)));
        Stream<String> purposes = meant.stream()
                .filter(Elsewhere::isOverNoData)
                .flatMap(control -> control.purposes().stream())
                .map(Purpose::id)
                .map(Wording::purpose);
        return Wording.list(Stream.concat(kinds, purposes).distinct().toList());
    }

    private static boolean isOverNoData(Control control) {
        return control.effect() != Effect.NONE && control.objects().stream().noneMatch(DataObject::isCustomerMaterial);
    }

    private static boolean namesNoUse(Control control) {
        return control.purposes().isEmpty() && control.allBut().isEmpty();
    }

    /** Whether a control names one of the uses, any use, or forbids it by naming others. */
    private boolean reaches(Control control) {
        return uses.stream().anyMatch(use -> isForbiddenByOthers(control, use))
                || control.purposes().stream()
                        .anyMatch(purpose -> purpose == Purpose.ANY_PURPOSE || uses.contains(purpose.id()));
    }

    /** Whether a limit to other uses takes this one out: "we use your information only to run the Service". */
    private static boolean isForbiddenByOthers(Control control, String use) {
        return !control.allBut().isEmpty()
                && control.allBut().stream().noneMatch(purpose -> purpose.id().equals(use));
    }

    private boolean isOverData(Control control) {
        return control.objects().stream().anyMatch(objects::contains);
    }
}
