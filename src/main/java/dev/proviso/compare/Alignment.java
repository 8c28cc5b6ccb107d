package dev.proviso.compare;

import dev.proviso.clause.Clause;
import java.util.List;

/**
 * Which clause of one version is which of the other.
 *
 * @param same those whose words are the same
 * @param reworded those whose words changed
 * @param gone those of the old version without a counterpart
 * @param come those of the new version without a counterpart
 */
record Alignment<C extends Clause>(
        List<Pair<C>> same, List<Pair<C>> reworded, List<Passage<C>> gone, List<Passage<C>> come) {

    /** One clause in both versions. */
    record Pair<C extends Clause>(Passage<C> before, Passage<C> after) {}

    Alignment {
        same = List.copyOf(same);
        reworded = List.copyOf(reworded);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
