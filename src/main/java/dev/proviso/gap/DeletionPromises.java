package dev.proviso.gap;

import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A promise to delete or return data, with what the text says against it of the same data: one place a promise. */
final class DeletionPromises implements Seeker {

    private static final List<ControlKind> STAYS =
            List.of(ControlKind.SURVIVES_DELETION, ControlKind.SURVIVES_TERMINATION);

    private static final List<Modifier> ENDLESS = List.of(
            Modifier.PERPETUAL, Modifier.IRREVOCABLE, Modifier.SURVIVES_TERMINATION, Modifier.SURVIVES_DELETION);

    /** What may stand against a promise: clauses by which the data or the right stays, attributes of a right without end. */
    static List<String> against() {
        return Stream.concat(STAYS.stream(), ENDLESS.stream())
                .map(Term::id)
                .distinct()
                .toList();
    }

    @Override
    public List<Hit> find(Situation situation, Check check) {
        return situation.clauses().controls().stream()
                .filter(Limits::onlyDeletes)
                .map(promise -> hit(situation, promise))
                .toList();
    }

    private static Hit hit(Situation situation, Control promise) {
        List<Control> staying = situation.clauses().controls().stream()
                .filter(control -> STAYS.contains(control.kind()) && isSameData(situation, promise, control))
                .toList();
        Stream<Modifier> endless = situation.inbound().stream()
                .filter(grant -> !grant.has(Modifier.ENDS_ON_DELETION) && isSameData(situation, promise, grant))
                .flatMap(grant -> grant.modifiers().stream())
                .filter(ENDLESS::contains);
        List<Term> against = Stream.concat(staying.stream().map(Control::kind), endless)
                .map(Term.class::cast)
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Term::id, term -> term, (one, same) -> one, LinkedHashMap::new),
                        terms -> List.copyOf(terms.values())));
        List<Control> weighed =
                Stream.concat(Stream.of(promise), staying.stream()).toList();
        return Hit.at(promise, Facts.of(promise).add("against", against))
                .weighing(weighed, List.of(), List.of())
                .saying("against", Wording.terms(against));
    }

    private static boolean isSameData(Situation situation, Control promise, Clause other) {
        return other.data().stream()
                .anyMatch(data -> promise.data().stream()
                        .anyMatch(promised -> promised.object() == data.object()
                                && situation.terms().overlap(promised, data)));
    }
}
