/** What a project settles once for all runs: {@code .proviso.yml}, the baseline and the suppressions. */
@NullMarked
package dev.proviso.config;

import org.jspecify.annotations.NullMarked;
