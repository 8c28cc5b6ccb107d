package dev.proviso.gap;

import dev.proviso.analysis.Coverage;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Verdict;
import dev.proviso.document.Notice;
import java.util.List;
import java.util.Objects;

/**
 * What the gap analysis of a document came to.
 *
 * @param coverage the cells of every grant by the customer, sorted
 * @param gaps worst first
 * @param findings worst first
 * @param verdict the answers about the customer's content
 * @param notices what could not be decided
 */
public record Assessment(
        List<Coverage> coverage, List<Gap> gaps, List<Finding> findings, Verdict verdict, List<Notice> notices) {

    public Assessment {
        Objects.requireNonNull(verdict);
        coverage = List.copyOf(coverage);
        gaps = List.copyOf(gaps);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }
}
