package dev.proviso.gap;

import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Reference;
import dev.proviso.clause.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The worst of what was found, with its reasons; nothing is added up. */
final class Risk {

    private final List<Gap> gaps;
    private final List<Finding> findings;
    private final List<Reference> references;

    Risk(List<Gap> gaps, List<Finding> findings, List<Reference> references) {
        this.gaps = gaps;
        this.findings = findings;
        this.references = references;
    }

    /** The level of the worst finding; none only when nothing is left to a document that was not read. */
    Level level() {
        Level worst = Stream.concat(
                        gaps.stream().map(Gap::level), findings.stream().map(Finding::level))
                .max(Comparator.naturalOrder())
                .orElse(Level.NONE);
        return worst == Level.INFO ? Level.NONE : worst;
    }

    /** What the level rests on, and what may make it worse. */
    List<String> reasons() {
        Level worst = level();
        List<String> reasons = new ArrayList<>();
        if (worst != Level.NONE) {
            gaps.stream().filter(gap -> gap.level() == worst).map(Gap::message).forEach(reasons::add);
            findings.stream()
                    .filter(finding -> finding.level() == worst)
                    .map(Finding::message)
                    .forEach(reasons::add);
        }
        List<String> missing = references.stream()
                .filter(Reference::prevails)
                .map(Reference::name)
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            reasons.add("At least " + worst.id() + ": not reviewed, and said to prevail: " + Wording.list(missing));
        }
        return reasons.stream().distinct().toList();
    }
}
