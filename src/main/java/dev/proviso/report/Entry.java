package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Told;
import java.util.Comparator;
import java.util.List;

/**
 * What was told of a document, for reports that list the documents of a run together.
 *
 * @param analysis the document
 * @param told a gap or a finding of it
 */
record Entry(Analysis analysis, Told told) {

    private static final Comparator<Entry> WORST_FIRST =
            Comparator.comparing((Entry entry) -> entry.told().level()).reversed();

    /** What was found in a document: gaps, then other findings, in the order of the analysis. */
    static List<Entry> of(Analysis analysis) {
        return Told.of(analysis).stream().map(told -> new Entry(analysis, told)).toList();
    }

    /** What counts towards the outcome of the run, worst first. */
    static List<Entry> counting(List<Analysis> analyses) {
        return worstFirst(analyses).stream()
                .filter(entry -> entry.told().standing().counts())
                .toList();
    }

    /** What was found in all of them, worst first; those of a level in the order of the documents. */
    static List<Entry> worstFirst(List<Analysis> analyses) {
        return analyses.stream()
                .flatMap(analysis -> of(analysis).stream())
                .sorted(WORST_FIRST)
                .toList();
    }
}
