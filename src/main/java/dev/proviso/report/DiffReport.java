package dev.proviso.report;

import java.util.List;
import java.util.Objects;

/**
 * What one run of {@code proviso diff} found.
 *
 * @param shape what was compared
 * @param comparisons in their order; exactly one of a {@link Shape#PAIR}
 */
public record DiffReport(Shape shape, List<Comparison> comparisons) {

    /** What was compared with what. */
    public enum Shape {
        /** Two documents. */
        PAIR,
        /** The documents of two folders, by their names. */
        FOLDERS,
        /** The versions of one document, each with the one before. */
        HISTORY
    }

    public DiffReport {
        Objects.requireNonNull(shape);
        comparisons = List.copyOf(comparisons);
        if (shape == Shape.PAIR && comparisons.size() != 1) {
            throw new IllegalArgumentException("a pair is one comparison, not " + comparisons.size());
        }
    }
}
