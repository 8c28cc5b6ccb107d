package dev.proviso.authoring;

import dev.proviso.document.Document;
import dev.proviso.document.Location;
import dev.proviso.extract.Passages;
import dev.proviso.extract.Reading;
import dev.proviso.rule.Rule;
import dev.proviso.rule.WrittenPatterns;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.Tracer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says why a rule did or did not fire in one document. Belongs to one thread. */
public final class RuleExplainer {

    private final Passages passages;
    private final Tracer tracer;

    /**
     * @param passages the document
     * @param patterns the patterns of the same files that the rules were compiled from
     * @param rules all rules
     */
    public RuleExplainer(Passages passages, WrittenPatterns patterns, Collection<Rule> rules) {
        this.passages = passages;
        this.tracer = new Tracer(patterns, rules, passages.terms());
    }

    /** The sentences at a place, each with what became of the rule there; none where no sentence stands. */
    public List<TracedRule> at(Rule rule, Spot spot) {
        return spot.sentences(passages.document()).stream()
                .map(sentence -> trace(rule, sentence))
                .toList();
    }

    /** Every sentence of the document with what became of the rule there, where it got furthest first. */
    public List<TracedRule> everywhere(Rule rule) {
        Document document = passages.document();
        Comparator<TracedRule> furthestFirst = Comparator.comparing(TracedRule::outcome)
                .thenComparing(traced -> traced.trace().reach(), Comparator.reverseOrder());
        return IntStream.range(0, document.sentences().size())
                .filter(sentence -> !passages.at(sentence).isEmpty())
                .mapToObj(sentence -> trace(rule, sentence))
                .sorted(furthestFirst)
                .toList();
    }

    /** Of the sentence with its list, as an item of one, and alone, what the rule speaks for, or gets further in. */
    private TracedRule trace(Rule rule, int sentence) {
        List<TracedRule> traced = new ArrayList<>();
        for (Reading reading : passages.at(sentence)) {
            RuleTrace trace = tracer.trace(rule, reading.passage().tokens(), reading.around());
            traced.add(new TracedRule(rule, reading, trace, reading.speaker(rule.finds()), listAround(rule, sentence)));
        }
        return traced.stream()
                .min(Comparator.comparing(TracedRule::outcome)
                        .thenComparing(one -> one.trace().reach(), Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The list before the sentence that was read as one clause together with it. */
    private Optional<Location> listAround(Rule rule, int sentence) {
        int i = 0;
        while (i < sentence) {
            Optional<Reading> list = passages.at(i).stream()
                    .filter(reading -> reading.unit().isList())
                    .filter(reading -> reading.speaker(rule.finds()).isPresent())
                    .findFirst();
            int next =
                    i + list.map(reading -> reading.unit().sentences().size()).orElse(1);
            if (next > sentence) {
                return list.map(reading -> reading.document()
                        .locate(reading.unit().span(), reading.unit().section()));
            }
            i = next;
        }
        return Optional.empty();
    }
}
