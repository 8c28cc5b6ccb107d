package dev.proviso.gap;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A sentence that takes customer material out of what is confidential. The check's file gives the words: {@code terms}
 * for what is confidential, {@code is-not} as in "Customer Content is not Confidential Information", and
 * {@code leaves-out} as in "Confidential Information does not include Customer Content".
 */
final class CarveOuts implements Seeker {

    /** How many words may stand between the material, the verb and the confidential information. */
    private static final int NEAR = 6;

    @Override
    public List<Hit> find(Situation situation, Check check) {
        List<String> materials = materials(situation);
        return situation.sentences().stream()
                .flatMap(sentence -> hit(sentence, materials, check).stream())
                .toList();
    }

    private static Optional<Hit> hit(Quote sentence, List<String> materials, Check check) {
        WordRun words = WordRun.of(sentence.text());
        return materials.stream()
                .filter(material -> takesOut(words, material, check))
                .findFirst()
                .map(material -> new Hit(
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Facts(),
                        Map.of("data", material),
                        sentence.text(),
                        sentence.location()));
    }

    private static boolean takesOut(WordRun words, String material, Check check) {
        List<String> terms = check.wordsOf("terms");
        return words.inOrder(List.of(material), check.wordsOf("is-not"), terms, NEAR)
                || words.inOrder(terms, check.wordsOf("leaves-out"), List.of(material), NEAR);
    }

    /** What the document calls the customer's content, the longest name first. */
    private static List<String> materials(Situation situation) {
        Stream<String> granted = situation.inbound().stream()
                .flatMap(grant -> grant.data().stream())
                .filter(data -> data.object() == DataObject.CONTENT)
                .map(DataReference::term)
                .flatMap(Stream::ofNullable)
                .filter(term -> situation.terms().find(term) != null);
        Stream<String> defined = situation.clauses().definitions().stream()
                .filter(definition -> definition.object() == DataObject.CONTENT)
                .map(Definition::term);
        return Stream.concat(granted, defined)
                .filter(Predicate.not(String::isBlank))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
