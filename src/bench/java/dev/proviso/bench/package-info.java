/**
 * The kept benchmark: Proviso beside its peers on the same text in the same run. Built and run by the profile {@code bench} only.
 */
@NullMarked
package dev.proviso.bench;

import org.jspecify.annotations.NullMarked;
