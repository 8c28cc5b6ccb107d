package dev.proviso.compare;

import dev.proviso.clause.Clause;
import dev.proviso.compare.Alignment.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what changed in the clauses of one family. Belongs to one thread. */
final class ClauseChanges<C extends Clause> {

    /** A clause whose words stand this far within one of the other version is a part of it that was split off or joined. */
    private static final double PART = 0.85;

    private final Subject<C> subject;
    private final List<Passage<C>> before;
    private final List<Passage<C>> after;
    private final Alignment<C> alignment;
    private final List<Change> changes = new ArrayList<>();
    private int reworded;

    private ClauseChanges(Subject<C> subject, List<Passage<C>> before, List<Passage<C>> after) {
        this.subject = subject;
        this.before = before;
        this.after = after;
        this.alignment = Aligner.align(before, after, subject);
    }

    /** Compares the clauses that {@code of} takes from the two sides. */
    static <C extends Clause> ClauseChanges<C> find(
            Subject<C> subject, Function<Side, List<C>> of, Side before, Side after) {
        ClauseChanges<C> changes =
                new ClauseChanges<>(subject, passages(subject, before, of), passages(subject, after, of));
        changes.alignment.same().forEach(changes::compareAround);
        changes.alignment.reworded().forEach(changes::compare);
        changes.gone(after);
        changes.come(before);
        return changes;
    }

    private static <C extends Clause> List<Passage<C>> passages(
            Subject<C> subject, Side side, Function<Side, List<C>> of) {
        return of.apply(side).stream()
                .map(clause -> Passage.of(clause, side.words(clause.text()), traits(subject, clause)))
                .toList();
    }

    /** Every attribute as one word: "purposes ai-training". */
    private static <C extends Clause> Set<String> traits(Subject<C> subject, C clause) {
        Set<String> traits = new HashSet<>();
        traits.add("kind " + subject.kind(clause));
        clause.objects().forEach(object -> traits.add("object " + object.id()));
        subject.attributes(clause).forEach((name, values) -> values.forEach(value -> traits.add(name + ' ' + value)));
        return traits;
    }

    Alignment<C> alignment() {
        return alignment;
    }

    List<Change> changes() {
        return changes;
    }

    int reworded() {
        return reworded;
    }

    private void compare(Pair<C> pair) {
        C old = pair.before().clause();
        C now = pair.after().clause();
        if (!subject.matters(old) && !subject.matters(now)) {
            return;
        }
        Shift shift = subject.shift(old, now);
        if (shift.isNone() || pair.before().words().isAllBut(pair.after().words())) {
            reworded++;
            return;
        }
        changes.add(within(pair, shift));
    }

    private void compareAround(Pair<C> pair) {
        Shift shift = subject.shiftAround(pair.before().clause(), pair.after().clause());
        if (!shift.isNone() && subject.matters(pair.after().clause())) {
            changes.add(within(pair, shift));
        }
    }

    private Change within(Pair<C> pair, Shift shift) {
        C now = pair.after().clause();
        return new Change(
                subject.family(),
                shift.turn(),
                subject.kind(now),
                now.objects(),
                shift.added(),
                shift.removed(),
                pair.before().quote(),
                pair.after().quote(),
                shift.direction(subject.ofWidening()));
    }

    private void gone(Side other) {
        for (Passage<C> passage : Runs.joined(real(alignment.gone(), other, after), subject)) {
            changes.add(whole(Turn.REMOVED, passage));
        }
    }

    private void come(Side other) {
        for (Passage<C> passage : Runs.joined(real(alignment.come(), other, before), subject)) {
            changes.add(whole(Turn.ADDED, passage));
        }
    }

    /** Those that the author added or removed, not the reading of the text. */
    private List<Passage<C>> real(List<Passage<C>> alone, Side other, List<Passage<C>> clausesThere) {
        return alone.stream()
                .filter(passage -> subject.matters(passage.clause()))
                .filter(passage -> !other.text().says(passage.words()))
                .filter(passage -> clausesThere.stream().noneMatch(there -> isPart(passage, there)))
                .toList();
    }

    private boolean isPart(Passage<C> passage, Passage<C> whole) {
        return whole.traits().containsAll(passage.traits()) && passage.words().within(whole.words()) >= PART;
    }

    private Change whole(Turn turn, Passage<C> passage) {
        boolean isNew = turn == Turn.ADDED;
        C clause = passage.clause();
        Direction coming = subject.ofComing(clause);
        return new Change(
                subject.family(),
                turn,
                subject.kind(clause),
                clause.objects(),
                isNew ? subject.attributes(clause) : Map.of(),
                isNew ? Map.of() : subject.attributes(clause),
                isNew ? null : passage.quote(),
                isNew ? passage.quote() : null,
                isNew ? coming : coming.reversed());
    }
}
