package dev.proviso.gap;

import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Gap;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Grant;
import dev.proviso.language.Essence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the places where checks fire into gaps and findings. Used for one document. */
final class Tellings {

    private final List<Gap> gaps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Fingerprint, Integer> occurrences = new HashMap<>();
    private final Map<String, String> essences = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    /** Records the place if the check's condition holds there. */
    void tell(Check check, Hit hit) {
        if (!check.condition().holds(hit.facts()) || !told.add(check.id()) && check.once()) {
            return;
        }
        Fingerprint first = new Fingerprint(check.id(), essences.computeIfAbsent(hit.text(), Essence::of));
        int occurrence = occurrences.merge(first, 1, Integer::sum) - 1;
        String fingerprint = first.digest(occurrence);
        if (check.isGap()) {
            gaps.add(gap(check, hit, fingerprint));
        } else {
            findings.add(finding(check, hit, fingerprint));
        }
    }

    /** The gaps, worst first, then in document order. */
    List<Gap> gaps() {
        Comparator<Gap> worstFirst = Comparator.comparing(Gap::level).reversed();
        return gaps.stream()
                .sorted(worstFirst
                        .thenComparingInt(gap -> gap.location().start())
                        .thenComparing(Gap::check))
                .toList();
    }

    /** The findings, worst first, then in document order. */
    List<Finding> findings() {
        Comparator<Finding> worstFirst = Comparator.comparing(Finding::level).reversed();
        return findings.stream()
                .sorted(worstFirst
                        .thenComparingInt(finding -> finding.location().start())
                        .thenComparing(Finding::rule))
                .toList();
    }

    private static String message(Check check, Hit hit) {
        Grant grant = hit.grant();
        Hit asked = grant == null ? hit : hit.saying("modifiers", modifiers(grant, check));
        return Wording.fill(check.message(), asked.words());
    }

    /** The modifiers that the check asks for. */
    private static String modifiers(Grant grant, Check check) {
        return Wording.terms(grant.modifiers().stream()
                .filter(modifier -> check.condition().asksFor("modifier", modifier.id()))
                .toList());
    }

    private static Gap gap(Check check, Hit hit, String fingerprint) {
        Grant grant = hit.grant();
        return new Gap(
                check.id(),
                check.levelFor(hit.facts()),
                grant == null ? null : grant.id(),
                hit.controls().stream().map(Clause::id).distinct().toList(),
                hit.open(),
                hit.controlled(),
                hit.undetermined(),
                message(check, hit),
                check.why(),
                hit.text(),
                hit.location(),
                fingerprint);
    }

    private static Finding finding(Check check, Hit hit, String fingerprint) {
        return new Finding(
                check.id(),
                check.levelFor(hit.facts()),
                message(check, hit),
                check.why(),
                hit.text(),
                hit.location(),
                fingerprint);
    }
}
