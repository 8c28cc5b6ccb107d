package dev.proviso.gap;

import dev.proviso.analysis.Clauses;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checks look at: the clauses of a document and what its controls leave of its grants.
 *
 * @param clauses everything extracted
 * @param terms the document's definitions
 * @param covered every use of the grants by the customer
 * @param sentences the document's sentences, for what no clause holds
 */
record Situation(Clauses clauses, Terms terms, List<Covered> covered, List<Quote> sentences) {

    Situation {
        covered = List.copyOf(covered);
        sentences = List.copyOf(sentences);
    }

    /** The grants by the customer to the provider's side, in document order. */
    List<Grant> inbound() {
        return clauses.grants().stream().filter(Uses::isInbound).toList();
    }

    /** The sensitive uses of a grant, those together that the same controls reach in the same way. */
    List<List<Covered>> groupsOf(Grant grant) {
        Map<Object, List<Covered>> groups = new LinkedHashMap<>();
        for (Covered use : sensitiveUsesOf(grant)) {
            List<Object> key = List.of(use.use().data(), use.limits(), use.reach());
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(use);
        }
        return List.copyOf(groups.values());
    }

    /** The sensitive uses of a grant. */
    List<Covered> sensitiveUsesOf(Grant grant) {
        return covered.stream()
                .filter(use -> use.use().grant().equals(grant) && use.use().isSensitive())
                .toList();
    }
}
