package dev.proviso.analysis;

import dev.proviso.clause.Term;
import org.jspecify.annotations.Nullable;

/**
 * What was settled about a finding before the run.
 *
 * @param novelty whether the baseline has it; null where the run has no baseline
 * @param suppressed why it is suppressed; null when it is not
 */
public record Standing(@Nullable Novelty novelty, @Nullable String suppressed) {

    /** Nothing was settled. */
    public static final Standing UNSETTLED = new Standing(null, null);

    /** What a baseline says of a finding. */
    public enum Novelty implements Term {
        NEW,
        KNOWN
    }

    /** Whether it counts towards the outcome of the run: what is known or suppressed does not. */
    public boolean counts() {
        return novelty != Novelty.KNOWN && suppressed == null;
    }
}
