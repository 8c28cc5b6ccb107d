package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.compare.Change;

/** A change with the comparison that it belongs to. */
record ChangeEntry(Comparison comparison, Change change) {

    Analysis before() {
        return comparison.difference().before();
    }

    Analysis after() {
        return comparison.difference().after();
    }
}
