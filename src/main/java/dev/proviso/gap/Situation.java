package dev.proviso.gap;

import dev.proviso.analysis.Clauses;
import dev.proviso.clause.Grant;
import java.util.List;

/**
 * What the checks look at: the clauses of a document and what its controls leave of its grants.
 *
 * @param clauses everything extracted
 * @param terms the document's definitions
 * @param covered every use of the grants by the customer
 */
record Situation(Clauses clauses, Terms terms, List<Covered> covered) {

    Situation {
        covered = List.copyOf(covered);
    }

    /** The grants by the customer to the provider's side, in document order. */
    List<Grant> inbound() {
        return clauses.grants().stream().filter(Uses::isInbound).toList();
    }

    /** The sensitive uses of a grant. */
    List<Covered> sensitiveUsesOf(Grant grant) {
        return covered.stream()
                .filter(use -> use.use().grant().equals(grant) && use.use().isSensitive())
                .toList();
    }
}
