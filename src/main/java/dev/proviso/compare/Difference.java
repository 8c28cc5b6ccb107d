package dev.proviso.compare;

import dev.proviso.analysis.Analysis;
import java.util.List;
import java.util.Objects;

/**
 * What changed between two versions of a document.
 *
 * @param before the old version
 * @param after the new version
 * @param changes rights first, then definitions, then gaps; each in the order of the text
 * @param reworded how many grants and controls have new words and the same effect
 */
public record Difference(Analysis before, Analysis after, List<Change> changes, int reworded) {

    public Difference {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        changes = List.copyOf(changes);
    }

    /** Whether any right, limit or definition with effect changed. */
    public boolean rightsChanged() {
        return changes.stream().anyMatch(Change::isOfRights);
    }

    /** What all changes of rights mean together for the customer. */
    public Direction direction() {
        return Direction.of(changes.stream()
                .filter(Change::isOfRights)
                .map(Change::direction)
                .toList());
    }
}
