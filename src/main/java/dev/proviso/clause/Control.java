package dev.proviso.clause;

import dev.proviso.document.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that limits, conditions or switches off a right, or takes such a limit away.
 *
 * @param id name within the report
 * @param kind how it limits
 * @param data what it covers
 * @param purposes the purposes it covers
 * @param allBut when not empty: it covers every purpose except these, and {@code purposes} is empty
 * @param scope the words that narrow it (classes, users, plans, regions); empty when nothing does
 * @param binds whom it binds
 * @param nature whether it narrows the grant itself or is a promise
 * @param effect how far it reaches
 * @param effectReason why not in full, null when it does
 * @param actor who decides: the customer, an administrator, an end user; null when not said
 * @param mechanism how: a setting, form, e-mail, link; null when none is named
 * @param window a deadline, quoted; null without one
 * @param exceptions words that take something out of the control, quoted
 * @param text the quoted passage, whole
 * @param location where it stands
 * @param rule id of the rule that found it
 */
public record Control(
        String id,
        ControlKind kind,
        List<DataReference> data,
        List<Purpose> purposes,
        List<Purpose> allBut,
        String scope,
        List<Bound> binds,
        Nature nature,
        Effect effect,
        @Nullable EffectReason effectReason,
        @Nullable String actor,
        @Nullable String mechanism,
        @Nullable String window,
        List<String> exceptions,
        String text,
        Location location,
        String rule)
        implements Clause {

    public Control {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(nature);
        Objects.requireNonNull(effect);
        data = List.copyOf(data);
        purposes = List.copyOf(purposes);
        allBut = List.copyOf(allBut);
        binds = List.copyOf(binds);
        exceptions = List.copyOf(exceptions);
    }

    /** What narrows the control beside the classes of its data: users, plans, regions; empty when nothing does. */
    public List<String> narrower() {
        Set<String> classes =
                data.stream().flatMap(reference -> reference.classes().stream()).collect(Collectors.toSet());
        return Arrays.stream(scope.split(", "))
                .filter(words -> !words.isBlank() && !classes.contains(words))
                .toList();
    }

    /** The same control under this name. */
    public Control withId(String name) {
        return with(name, purposes);
    }

    /** The same control for these purposes. */
    public Control withPurposes(List<Purpose> all) {
        return with(id, all);
    }

    private Control with(String name, List<Purpose> all) {
        return new Control(
                name,
                kind,
                data,
                all,
                allBut,
                scope,
                binds,
                nature,
                effect,
                effectReason,
                actor,
                mechanism,
                window,
                exceptions,
                text,
                location,
                rule);
    }
}
