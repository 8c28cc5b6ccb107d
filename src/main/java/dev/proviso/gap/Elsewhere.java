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
import dev.proviso.clause.Purpose;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text lets the customer refuse beside uses that no control reaches, so that nobody looks there in vain. */
final class Elsewhere {

    /** So many names of data are told as the text writes them; of more only the kinds are. */
    private static final int MOST_NAMED = 4;

    /** What may be data about a person. */
    private static final Set<DataObject> PERSONAL =
            EnumSet.of(DataObject.CONTENT, DataObject.PERSONAL_DATA, DataObject.LIKENESS);

    private final Clauses clauses;
    private final List<Control> controls;
    private final Set<DataObject> objects;
    private final Set<String> uses;

    /**
     * @param clauses everything extracted
     * @param data what the uses are of
     * @param open the cells of the uses
     */
    Elsewhere(Clauses clauses, List<DataReference> data, List<Cell> open) {
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
        Predicate<Control> otherData = control -> Limits.isLimit(control) && reaches(control) && !isOverData(control);
        Predicate<Control> personal = control ->
                objects.contains(DataObject.CONTENT) && control.objects().contains(DataObject.PERSONAL_DATA);
        Predicate<Control> choice = control -> control.kind().isChoice();
        Predicate<Control> unsaid = control -> Limits.isLimit(control) && isOverData(control) && namesNoUse(control);
        Predicate<Control> unclear = choice.and(unsaid.or(control -> isOverNoData(control) && reaches(control)));
        return told("we could not tell whether the choice over %s reaches it", Elsewhere::matter, unclear)
                + told(
                        "the choices over %s do not name this use",
                        Elsewhere::data,
                        choice.and(unsaid.negate()).and(control -> Limits.isLimit(control) && !reaches(control)))
                + told("the limits on %s do not name this use", Elsewhere::data, besideIt())
                + told("the limit on %s does not name it", Elsewhere::data, otherData.and(personal.negate()))
                + told(
                        "the limit on %s reaches it only as far as it is such data",
                        Elsewhere::data, otherData.and(personal))
                + deferred();
    }

    /** A promise about the same data and another use: "we will never sell Your Content". */
    private Predicate<Control> besideIt() {
        return control -> (control.kind() == ControlKind.PROHIBITION || control.kind() == ControlKind.CONSENT_REQUIRED)
                && Limits.isLimit(control)
                && isOverData(control)
                && !reaches(control)
                && !namesNoUse(control);
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

    private String told(String sentence, Function<List<Control>, String> what, Predicate<Control> which) {
        List<Control> meant = controls.stream().filter(which).toList();
        return meant.isEmpty() ? "" : "; " + sentence.formatted(what.apply(meant));
    }

    /** The purposes of controls that name no data, then the data of the others. */
    private static String matter(List<Control> controls) {
        Stream<String> purposes = controls.stream()
                .filter(Elsewhere::isOverNoData)
                .flatMap(control -> control.purposes().stream())
                .map(purpose -> Wording.purpose(purpose.id()));
        List<Control> named =
                controls.stream().filter(control -> !isOverNoData(control)).toList();
        return Wording.list(
                Stream.concat(purposes, names(named).stream()).distinct().toList());
    }

    private static String data(List<Control> controls) {
        return Wording.list(names(controls));
    }

    /**
     * The data of controls, each once however it is written, with what narrows it where nothing reaches it whole
     * ("personal data (Europe)"); of much data the kinds only.
     */
    private static List<String> names(List<Control> controls) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Control control : controls) {
            for (DataReference data : control.data()) {
                String name = Wording.data(List.of(data));
                named.merge(
                        name.toLowerCase(Locale.ROOT),
                        narrowed(name, control),
                        (known, other) -> known.equalsIgnoreCase(other) ? known : name);
            }
        }
        if (named.size() <= MOST_NAMED) {
            return List.copyOf(named.values());
        }
        return controls.stream()
                .flatMap(control -> control.objects().stream())
                .filter(DataObject::isCustomerMaterial)
                .distinct()
                .sorted()
                .map(object -> Wording.terms(List.of(object)))
                .toList();
    }

    private static String narrowed(String name, Control control) {
        String narrower = String.join(", ", control.narrower());
        return narrower.isEmpty() ? name : name + " (" + narrower + ")";
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
