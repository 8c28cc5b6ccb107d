package dev.proviso.gap;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /** The words to look for, cut up once for all sentences. */
    private record Wanted(
            List<WordRun> terms, List<WordRun> isNot, List<WordRun> leavesOut, List<WordRun> onCondition) {

        static Wanted by(Check check) {
            return new Wanted(
                    WordRun.ofAll(check.wordsOf("terms")),
                    WordRun.ofAll(check.wordsOf("is-not")),
                    WordRun.ofAll(check.wordsOf("leaves-out")),
                    WordRun.ofAll(check.wordsOf("on-condition")));
        }

        /** Whether the sentence may speak of what is confidential: most do not, and are not cut into words. */
        boolean mayBeIn(String sentence) {
            String lower = sentence.toLowerCase(Locale.ROOT);
            return terms.stream()
                    .anyMatch(term -> lower.contains(
                            term.words().isEmpty() ? "" : term.words().get(0)));
        }

        boolean in(WordRun sentence, Material material) {
            boolean always = !sentence.inOrder(isNot, terms, onCondition, 1);
            return always && sentence.inOrder(material.words(), isNot, terms, NEAR)
                    || sentence.inOrder(terms, leavesOut, material.words(), NEAR);
        }
    }

    /** A name of the customer's content, and the one phrase it is. */
    private record Material(String name, List<WordRun> words) {

        Material(String name) {
            this(name, List.of(WordRun.of(name)));
        }
    }

    @Override
    public List<Hit> find(Situation situation, Check check) {
        List<Material> materials = materials(situation);
        Wanted wanted = Wanted.by(check);
        return situation.sentences().stream()
                .filter(sentence -> !materials.isEmpty() && wanted.mayBeIn(sentence.text()))
                .flatMap(sentence -> hit(sentence, materials, wanted).stream())
                .toList();
    }

    private static Optional<Hit> hit(Quote sentence, List<Material> materials, Wanted wanted) {
        WordRun words = WordRun.of(sentence.text());
        return materials.stream()
                .filter(material -> wanted.in(words, material))
                .findFirst()
                .map(material -> Hit.at(sentence.text(), sentence.location(), new Facts())
                        .saying("data", material.name()));
    }

    /** What the document calls the customer's content, the longest name first. */
    private static List<Material> materials(Situation situation) {
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
                .map(Material::new)
                .toList();
    }
}
