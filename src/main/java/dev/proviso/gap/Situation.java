package dev.proviso.gap;

import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Statement;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Quote;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the checks look at: the clauses of a document and what its controls leave of its grants. Not thread-safe. */
final class Situation {

    private final Clauses clauses;
    private final Terms terms;
    private final List<Covered> covered;
    private final List<Quote> sentences;
    private final Set<String> found;
    private final List<Grant> inbound;
    private final Map<Grant, List<Covered>> sensitive = new IdentityHashMap<>();

    /**
     * @param clauses everything extracted
     * @param terms the document's definitions
     * @param covered every use of the grants by the customer
     * @param sentences the document's sentences, for what no clause holds
     */
    Situation(Clauses clauses, Terms terms, List<Covered> covered, List<Quote> sentences) {
        this.clauses = clauses;
        this.terms = terms;
        this.covered = List.copyOf(covered);
        this.sentences = List.copyOf(sentences);
        this.inbound = clauses.grants().stream().filter(Uses::isInbound).toList();
        this.found = found(clauses);
        for (Covered use : covered) {
            if (use.use().isSensitive() && !isHarmless(use.use())) {
                sensitive
                        .computeIfAbsent(use.use().grant(), grant -> new ArrayList<>())
                        .add(use);
            }
        }
    }

    /** Whether a statement in the grant's sentence says so: a name that only stands beside what its owner posted. */
    private boolean isHarmless(Use use) {
        return inSentenceOf(use.grant())
                .anyMatch(statement -> statement.harmless().contains(use.data().object()));
    }

    /** Everything extracted. */
    Clauses clauses() {
        return clauses;
    }

    /** The ids of the rules that found something, and the kinds of the controls. */
    Set<String> found() {
        return found;
    }

    private static Set<String> found(Clauses clauses) {
        Set<String> found = new TreeSet<>();
        clauses.grants().forEach(grant -> found.add(grant.rule()));
        clauses.controls().forEach(control -> {
            found.add(control.rule());
            found.add(control.kind().id());
        });
        clauses.statements().forEach(statement -> found.add(statement.rule()));
        return found;
    }

    /** The document's definitions. */
    Terms terms() {
        return terms;
    }

    /** Every use of the grants by the customer. */
    List<Covered> covered() {
        return covered;
    }

    /** The document's sentences. */
    List<Quote> sentences() {
        return sentences;
    }

    /** The rules by which the sentence of a clause also says what grants and controls are worth. */
    List<String> statementsIn(Clause clause) {
        return inSentenceOf(clause).map(Statement::rule).toList();
    }

    private Stream<Statement> inSentenceOf(Clause clause) {
        return clauses.statements().stream()
                .filter(statement -> statement.location().equals(clause.location()));
    }

    /** The grants by the customer to the provider's side, in document order. */
    List<Grant> inbound() {
        return inbound;
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
        return sensitive.getOrDefault(grant, List.of());
    }
}
