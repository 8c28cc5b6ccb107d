package dev.proviso.cli;

import dev.proviso.analysis.Analysis;
import dev.proviso.document.Document;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of an input.
 *
 * @param analysis what was found in it, or why it was not read
 * @param document its text; null where it was not read
 */
record Reading(Analysis analysis, @Nullable Document document) {

    Reading {
        Objects.requireNonNull(analysis);
    }
}
