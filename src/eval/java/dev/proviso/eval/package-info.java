/** Measures the rules on real documents that stand outside the project; no part of the tool. */
@NullMarked
package dev.proviso.eval;

import org.jspecify.annotations.NullMarked;
