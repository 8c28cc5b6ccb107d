package dev.proviso.gap;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Grant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Customer material that the definition of confidential information leaves out. The check's file gives the
 * {@code terms} that such definitions carry.
 */
final class CarveOuts implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        return situation.clauses().definitions().stream()
                .filter(definition -> isConfidentiality(definition, check.wordsOf("terms")))
                .flatMap(definition -> definition.excludes().stream()
                        .filter(excluded -> isCustomerMaterial(situation, excluded))
                        .map(excluded -> hit(definition, excluded)))
                .toList();
    }

    private static boolean isConfidentiality(Definition definition, List<String> terms) {
        String term = definition.term().toLowerCase(Locale.ROOT);
        return terms.stream().anyMatch(term::contains);
    }

    private static boolean isCustomerMaterial(Situation situation, String excluded) {
        Definition definition = situation.terms().find(excluded);
        DataObject object = definition == null ? null : definition.object();
        boolean granted = situation.inbound().stream().anyMatch(grant -> isOver(grant, excluded));
        return granted || object == DataObject.CONTENT || object == DataObject.PERSONAL_DATA;
    }

    private static boolean isOver(Grant grant, String term) {
        return grant.data().stream()
                .filter(data -> data.object() == DataObject.CONTENT)
                .anyMatch(data -> data.term() != null && Terms.key(data.term()).equals(Terms.key(term)));
    }

    private static Hit hit(Definition definition, String excluded) {
        Map<String, String> words = Map.of("data", excluded, "term", definition.term());
        return new Hit(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Facts(),
                words,
                definition.text(),
                definition.location());
    }
}
