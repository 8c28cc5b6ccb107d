package dev.proviso.report;

import dev.proviso.compare.Difference;
import java.util.Objects;

/**
 * A difference to report.
 *
 * @param label what it is a difference between, where that takes more than the names of the two documents: a commit and its
 *     date; else empty
 * @param difference what changed
 */
public record Comparison(String label, Difference difference) {

    public Comparison {
        Objects.requireNonNull(label);
        Objects.requireNonNull(difference);
    }
}
