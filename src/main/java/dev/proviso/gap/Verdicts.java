package dev.proviso.gap;

import dev.proviso.analysis.AiTraining;
import dev.proviso.analysis.OptOutGap;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Purpose;
import java.util.List;
import java.util.Set;

/**
 * The answers about one kind of data: is training allowed, and can the sensitive uses be refused.
 *
 * <p>The rules are those by which careful readers annotated real terms: training counts as allowed only where it is
 * named, or where a licence for any purpose or for product development meets training named elsewhere.
 */
final class Verdicts {

    private final Set<DataObject> objects;
    private final List<Covered> uses;
    private final List<Control> aiControls;
    /** Whether the customer has a choice over the data of which the text does not say what use it is about. */
    private final boolean hasUnclearChoice;

    private final boolean hasConsent;

    /**
     * @param objects the kinds of data asked about
     * @param covered every use of the document
     * @param controls every control of the document
     */
    Verdicts(Set<DataObject> objects, List<Covered> covered, List<Control> controls) {
        this.objects = Set.copyOf(objects);
        this.uses = covered.stream().filter(use -> isAbout(use.use())).toList();
        this.aiControls = controls.stream().filter(this::isAiControl).toList();
        this.hasUnclearChoice = controls.stream().anyMatch(this::isUnclearChoice);
        this.hasConsent = controls.stream().anyMatch(this::isConsent);
    }

    /** Whether the customer gives the provider any right over the data. */
    boolean isGranted() {
        return !uses.isEmpty();
    }

    /** What the text makes of training models on the data. */
    AiTraining aiTraining() {
        List<Covered> named =
                uses.stream().filter(use -> isAi(use) && !use.use().implied()).toList();
        List<Covered> implied =
                uses.stream().filter(use -> isAi(use) && use.use().implied()).toList();
        List<Covered> training = named.isEmpty() ? implied : named;
        if (training.isEmpty()) {
            return withoutGrant();
        }
        return onlyForbidden(training) ? AiTraining.PROHIBITED : allowed(training);
    }

    /** Whether training is not mentioned under a grant wide enough to include it. */
    boolean isAiNotExcluded() {
        return aiTraining() == AiTraining.SILENT
                && uses.stream()
                        .map(Covered::use)
                        .anyMatch(use -> use.isSensitive()
                                && !use.grant().purposesExcluded().contains(Purpose.AI_TRAINING));
    }

    /** How much of the sensitive uses cannot be refused. */
    OptOutGap optOutGap() {
        List<Reach> reaches = uses.stream()
                .filter(use -> use.use().isSensitive())
                .filter(use -> use.reach() != Reach.FORBIDDEN || use.use().implied())
                .map(use -> use.reach() == Reach.FORBIDDEN ? Reach.PART : use.reach())
                .toList();
        if (reaches.isEmpty()) {
            return withoutUse();
        }
        if (reaches.stream().allMatch(Reach.NONE::equals)) {
            return hasUnclearChoice || hasConsent ? OptOutGap.PARTIAL : OptOutGap.FULL;
        }
        return reaches.stream().allMatch(Reach.WHOLE::equals) ? OptOutGap.NONE : OptOutGap.PARTIAL;
    }

    private AiTraining allowed(List<Covered> training) {
        List<Reach> reaches = training.stream().map(Covered::reach).toList();
        if (reaches.stream().allMatch(Reach.NONE::equals)) {
            return AiTraining.ALLOWED_NO_CONTROL;
        }
        boolean whole = reaches.stream().allMatch(Reach.WHOLE::equals);
        return whole ? strongest(Coverages.controlsOf(training)) : AiTraining.ALLOWED_PARTIAL_CONTROL;
    }

    private static boolean onlyForbidden(List<Covered> training) {
        return training.stream().allMatch(use -> use.reach() == Reach.FORBIDDEN);
    }

    /** No grant is wide enough for training, but a control may name it. */
    private AiTraining withoutGrant() {
        if (aiControls.isEmpty()) {
            return AiTraining.SILENT;
        }
        if (aiControls.stream().allMatch(control -> control.kind() == ControlKind.PROHIBITION)) {
            return AiTraining.PROHIBITED;
        }
        List<Control> whole = aiControls.stream().filter(this::isWhole).toList();
        if (whole.isEmpty()) {
            return AiTraining.ALLOWED_PARTIAL_CONTROL;
        }
        boolean forbidden = whole.stream().anyMatch(control -> control.kind() == ControlKind.PROHIBITION);
        return forbidden ? AiTraining.PROHIBITED : strongest(whole);
    }

    private OptOutGap withoutUse() {
        return switch (aiTraining()) {
            case ALLOWED_WITH_CONSENT, ALLOWED_WITH_OPT_OUT -> OptOutGap.NONE;
            case ALLOWED_PARTIAL_CONTROL -> OptOutGap.PARTIAL;
            case ALLOWED_NO_CONTROL -> OptOutGap.FULL;
            case PROHIBITED, SILENT -> OptOutGap.NOT_APPLICABLE;
        };
    }

    private static AiTraining strongest(List<Control> controls) {
        boolean consent = controls.stream()
                .anyMatch(control ->
                        control.kind() == ControlKind.CONSENT_REQUIRED || control.kind() == ControlKind.OPT_IN);
        return consent ? AiTraining.ALLOWED_WITH_CONSENT : AiTraining.ALLOWED_WITH_OPT_OUT;
    }

    private boolean isWhole(Control control) {
        return control.data().stream()
                .filter(data -> objects.contains(data.object()))
                .anyMatch(data -> data.classes().isEmpty() && !Limits.isConditional(control, data));
    }

    private boolean isUnclearChoice(Control control) {
        return control.kind().isChoice()
                && !Limits.onlyDeletes(control)
                && Limits.isLimit(control)
                && control.purposes().isEmpty()
                && control.allBut().isEmpty()
                && control.data().stream().anyMatch(data -> objects.contains(data.object()));
    }

    /** Whether a sensitive use that no grant names waits for consent: "we will not sell your content without your permission". */
    private boolean isConsent(Control control) {
        return (control.kind() == ControlKind.CONSENT_REQUIRED || control.kind() == ControlKind.OPT_IN)
                && Limits.isLimit(control)
                && control.purposes().stream().anyMatch(this::isOnlyOnConsent)
                && control.data().stream().anyMatch(data -> objects.contains(data.object()));
    }

    private boolean isOnlyOnConsent(Purpose purpose) {
        return Uses.isSensitive(purpose)
                && uses.stream().noneMatch(use -> use.use().purpose().equals(purpose.id()));
    }

    private boolean isAiControl(Control control) {
        return Limits.isLimit(control)
                && control.purposes().contains(Purpose.AI_TRAINING)
                && control.data().stream().anyMatch(data -> objects.contains(data.object()));
    }

    private static boolean isAi(Covered use) {
        return use.use().purpose().equals(Purpose.AI_TRAINING.id());
    }

    /** A likeness that a grant names beside the content it stands in is not counted twice. */
    private boolean isAbout(Use use) {
        DataObject object = use.data().object();
        boolean beside = object == DataObject.LIKENESS
                && objects.contains(DataObject.CONTENT)
                && use.grant().objects().contains(DataObject.CONTENT);
        return objects.contains(object) && !beside;
    }
}
