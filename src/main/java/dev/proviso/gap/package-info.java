/**
 * What is left of the customer's grants once its controls are taken away: coverage, gaps, risky grants, the verdict.
 *
 * <p>{@link dev.proviso.gap.Coverages} does the subtraction, {@link dev.proviso.gap.Verdicts} answers the questions about
 * the whole document, and each {@link dev.proviso.gap.Check} file says what is worth telling and how much it matters:
 * the arithmetic is here, the legal judgement in {@code rules/checks}.
 */
@NullMarked
package dev.proviso.gap;

import org.jspecify.annotations.NullMarked;
