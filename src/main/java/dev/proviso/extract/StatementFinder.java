package dev.proviso.extract;

import dev.proviso.analysis.Statement;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Term;
import dev.proviso.document.Document;
import dev.proviso.rule.Match;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Rule.Finds;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the sentences that say what grants and controls are worth. */
final class StatementFinder {

    private final Document document;
    private final Readings readings;

    StatementFinder(Document document, Readings readings) {
        this.document = document;
        this.readings = readings;
    }

    /** What each rule finds in each sentence, in document order. */
    List<Statement> find() {
        return IntStream.range(0, document.sentences().size())
                .mapToObj(readings::single)
                .flatMap(this::in)
                .toList();
    }

    private Stream<Statement> in(Reading reading) {
        return reading.speakers(Finds.STATEMENT).stream()
                .map(Match::rule)
                .distinct()
                .map(rule -> new Statement(
                        data(reading),
                        kinds(rule, "harmless"),
                        reading.isInPrivacyNotice() ? Set.of() : kinds(rule, "deferred"),
                        reading.text(),
                        document.locate(reading.unit().span(), reading.unit().section()),
                        rule.id()));
    }

    /** The kinds of data that the rule gives under this name. */
    private static Set<DataObject> kinds(Rule rule, String name) {
        return rule.given(name).stream()
                .flatMap(id -> Term.find(DataObject.class, id).stream())
                .collect(Collectors.toSet());
    }

    private List<DataReference> data(Reading reading) {
        return new Topic(reading, readings.beside(reading.unit(), -1), 0).data(false);
    }
}
