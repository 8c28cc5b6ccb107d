/** What a project settles once for all runs: the file {@code .proviso.yml}. */
@NullMarked
package dev.proviso.config;

import org.jspecify.annotations.NullMarked;
