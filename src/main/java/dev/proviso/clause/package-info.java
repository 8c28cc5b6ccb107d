/**
 * The legal vocabulary: grants, controls, and the closed word lists that reports, rules and annotations share; knows
 * nothing of how clauses are found.
 */
@NullMarked
package dev.proviso.clause;

import org.jspecify.annotations.NullMarked;
