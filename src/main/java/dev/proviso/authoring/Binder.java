package dev.proviso.authoring;

import dev.proviso.document.Location;
import dev.proviso.document.Sentence;
import dev.proviso.extract.Passages;
import dev.proviso.extract.Reading;
import dev.proviso.rule.Rule;
import dev.proviso.rule.WrittenPatterns;
import dev.proviso.trace.Path;
import dev.proviso.trace.PatternTrace;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.Tracer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says which words of a document its clauses were found by. Belongs to one thread. */
public final class Binder {

    private static final Comparator<Path> FIRST_THEN_LONGEST =
            Comparator.comparingInt(Path::from).thenComparing(Path::to, Comparator.reverseOrder());

    private final Passages passages;
    private final Tracer tracer;
    private final Map<String, Rule> rules = new HashMap<>();

    /**
     * @param passages the document
     * @param patterns the patterns of the same files that the rules were compiled from
     * @param rules all rules
     */
    public Binder(Passages passages, WrittenPatterns patterns, Collection<Rule> rules) {
        this.passages = passages;
        this.tracer = new Tracer(patterns, rules, passages.terms());
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /** What the rule bound in the passage that stands at the place; empty when no passage does, or the rule is unknown. */
    Optional<Binding> at(Location place, String rule) {
        Rule wanted = rules.get(rule);
        return wanted == null ? Optional.empty() : reading(place).flatMap(reading -> bind(wanted, reading));
    }

    /** The passage that stands at the place. */
    Optional<Reading> reading(Location place) {
        List<Sentence> sentences = passages.document().sentences();
        return IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).span().start() == place.start())
                .mapToObj(passages::at)
                .flatMap(List::stream)
                .filter(reading -> reading.unit().span().equals(place.span()))
                .findFirst();
    }

    private Optional<Binding> bind(Rule rule, Reading reading) {
        RuleTrace trace = tracer.trace(rule, reading.passage().tokens(), reading.around());
        return trace.matches().stream()
                .min(FIRST_THEN_LONGEST)
                .map(match -> new Binding(reading, written(trace, match), match));
    }

    private static Optional<String> written(RuleTrace trace, Path match) {
        return trace.patterns().stream()
                .filter(pattern -> pattern.matches().contains(match))
                .map(PatternTrace::written)
                .findFirst();
    }
}
