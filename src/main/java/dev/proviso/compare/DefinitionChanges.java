package dev.proviso.compare;

import dev.proviso.clause.Clause;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the data that moved into a defined term or out of it, and the grants and controls that thereby reach further or less
 * far although their own words stayed.
 */
final class DefinitionChanges {

    private final Side before;
    private final Side after;
    private final List<Change> changes = new ArrayList<>();

    private DefinitionChanges(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> find(Side before, Side after) {
        DefinitionChanges definitions = new DefinitionChanges(before, after);
        definitions.find();
        return definitions.changes;
    }

    private void find() {
        for (Definition now : after.analysis().clauses().definitions()) {
            Words words = after.words(now.text());
            if (!before.text().has(words)) {
                then(now, words).filter(then -> isChanged(then, words)).ifPresent(then -> compare(then, now));
            }
        }
    }

    /** The sentence that says of the same term what is most like this. */
    private Optional<Definition> then(Definition now, Words words) {
        return before.analysis().clauses().definitions().stream()
                .filter(then -> then.term().equalsIgnoreCase(now.term()))
                .max(Comparator.comparing(then -> before.words(then.text()).likeness(words)));
    }

    /** A definition that was only read differently, because what stands around it changed, did not change itself. */
    private boolean isChanged(Definition then, Words now) {
        Words old = before.words(then.text());
        return !old.isAllBut(now) && !after.text().has(old);
    }

    private void compare(Definition then, Definition now) {
        Shift shift = new Shift();
        shift.wide("classes", then.includes(), now.includes());
        shift.narrow("excluded", then.excludes(), now.excludes());
        boolean licensed = uses(now, true);
        if (shift.isNone() || !licensed && !uses(now, false)) {
            return;
        }
        Direction wide = licensed ? Direction.WORSE : Direction.BETTER;
        changes.add(change(Family.DEFINITION, now.term(), shift, then, now, shift.direction(wide)));
        Stream<? extends Clause> reached = licensed ? grants() : after.analysis().clauses().controls().stream();
        reached.filter(clause -> speaksOf(clause, now)).findFirst().ifPresent(clause -> {
            boolean isGrant = clause instanceof Grant;
            String kind = isGrant
                    ? ((Grant) clause).kind().id()
                    : ((dev.proviso.clause.Control) clause).kind().id();
            changes.add(change(isGrant ? Family.GRANT : Family.CONTROL, kind, shift, then, now, shift.direction(wide)));
        });
    }

    private boolean uses(Definition definition, boolean licensed) {
        Stream<? extends Clause> clauses = licensed ? grants() : after.analysis().clauses().controls().stream();
        return clauses.anyMatch(clause -> speaksOf(clause, definition));
    }

    private Stream<Grant> grants() {
        return after.analysis().clauses().grants().stream().filter(Grant::isInbound);
    }

    private static boolean speaksOf(Clause clause, Definition definition) {
        return clause.data().stream()
                .anyMatch(data -> data.term() != null && data.term().equalsIgnoreCase(definition.term()));
    }

    private static Change change(
            Family family, String kind, Shift shift, Definition then, Definition now, Direction direction) {
        return new Change(
                family,
                shift.turn(),
                kind,
                now.object() == null ? List.of() : List.of(now.object()),
                shift.added(),
                shift.removed(),
                new Quote(then.text(), then.location()),
                new Quote(now.text(), now.location()),
                direction);
    }
}
