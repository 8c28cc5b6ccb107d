package dev.proviso.compare;

import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.Grant;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two versions of a document by the rights in them. What was moved, renumbered or only worded anew is no change: a
 * sentence that both versions have never is one, whatever was read in it. Stateless.
 */
public final class Comparer {

    private Comparer() {}

    /** What changed; an analysis that was not read has no clauses, so tell the user first. */
    public static Difference compare(Version before, Version after) {
        Side old = Side.of(before);
        Side now = Side.of(after);
        ClauseChanges<Grant> grants = ClauseChanges.find(
                new Grants(), side -> side.analysis().clauses().grants(), old, now);
        ClauseChanges<Control> controls = ClauseChanges.find(
                new Controls(), side -> side.analysis().clauses().controls(), old, now);
        List<Change> changes = new ArrayList<>(grants.changes());
        controls.changes().stream()
                .filter(change -> !isWithin(change, grants.changes()))
                .forEach(changes::add);
        changes.addAll(DefinitionChanges.find(old, now));
        if (changes.stream().anyMatch(Comparer::mayMoveGaps)) {
            Direction rights =
                    Direction.of(changes.stream().map(Change::direction).toList());
            GapChanges.find(before.analysis(), after.analysis(), grants.alignment()).stream()
                    .filter(gap -> rights.mayMove(gap.direction()))
                    .forEach(changes::add);
        }
        return new Difference(
                before.analysis(), after.analysis(), Order.sorted(changes), grants.reworded() + controls.reworded());
    }

    /** How the terms may be changed leaves no use more or less open. */
    private static boolean mayMoveGaps(Change change) {
        return !change.kind().equals(ControlKind.UNILATERAL_CHANGE.id());
    }

    /** What a grant that came or went says of its own limits came or went with it. */
    private static boolean isWithin(Change control, List<Change> grants) {
        return grants.stream()
                .anyMatch(grant -> grant.turn() == control.turn()
                        && (control.turn() == Turn.ADDED || control.turn() == Turn.REMOVED)
                        && grant.quote()
                                .location()
                                .span()
                                .overlaps(control.quote().location().span()));
    }
}
