package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Gap;
import dev.proviso.clause.Level;
import dev.proviso.document.Location;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A gap or another finding of a document, for reports that list both alike.
 *
 * @param analysis the document it was found in
 * @param rule id of the check that fired
 * @param level how much it matters
 * @param message what was found, one sentence
 * @param why why it matters
 * @param text the words it rests on
 * @param location where they stand
 * @param fingerprint stable name across reflow and renumbering, hex
 * @param gap the gap; null for another finding
 */
record Entry(
        Analysis analysis,
        String rule,
        Level level,
        String message,
        String why,
        String text,
        Location location,
        String fingerprint,
        @Nullable Gap gap) {

    private static final Comparator<Entry> WORST_FIRST =
            Comparator.comparing(Entry::level).reversed();

    /** What was found in a document: gaps, then other findings, in the order of the analysis. */
    static List<Entry> of(Analysis analysis) {
        return Stream.concat(
                        analysis.gaps().stream().map(gap -> of(analysis, gap)),
                        analysis.findings().stream().map(finding -> of(analysis, finding)))
                .toList();
    }

    /** What was found in all of them, worst first; those of a level in the order of the documents. */
    static List<Entry> worstFirst(List<Analysis> analyses) {
        return analyses.stream()
                .flatMap(analysis -> of(analysis).stream())
                .sorted(WORST_FIRST)
                .toList();
    }

    private static Entry of(Analysis analysis, Gap gap) {
        return new Entry(
                analysis,
                gap.check(),
                gap.level(),
                gap.message(),
                gap.why(),
                gap.text(),
                gap.location(),
                gap.fingerprint(),
                gap);
    }

    private static Entry of(Analysis analysis, Finding finding) {
        return new Entry(
                analysis,
                finding.rule(),
                finding.level(),
                finding.message(),
                finding.why(),
                finding.text(),
                finding.location(),
                finding.fingerprint(),
                null);
    }
}
