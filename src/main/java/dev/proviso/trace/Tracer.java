package dev.proviso.trace;

import dev.proviso.clause.Term;
import dev.proviso.language.Tokens;
import dev.proviso.rule.Capture;
import dev.proviso.rule.DocumentTerms;
import dev.proviso.rule.Near;
import dev.proviso.rule.Passage;
import dev.proviso.rule.Regex;
import dev.proviso.rule.Rule;
import dev.proviso.rule.RulePattern;
import dev.proviso.rule.Surroundings;
import dev.proviso.rule.WrittenPatterns;
import dev.proviso.trace.RuleTrace.Dropped;
import dev.proviso.trace.RuleTrace.Key;
import dev.proviso.trace.RuleTrace.Want;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Traces rules over the passages of one document. Belongs to one thread. */
public final class Tracer {

    private final Vocabularies vocabularies;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<Tokens, TracedText> texts = new IdentityHashMap<>();

    /**
     * @param patterns the patterns of the same files that the rules were compiled from
     * @param rules all rules
     * @param terms what the document adds to the vocabularies
     */
    public Tracer(WrittenPatterns patterns, Collection<Rule> rules, DocumentTerms terms) {
        this.vocabularies = new Vocabularies(patterns, terms);
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /** What becomes of the rule in the passage. */
    public RuleTrace trace(Rule rule, Tokens passage, Surroundings around) {
        RuleTrace alone = alone(rule, text(passage));
        List<Want> wants = new ArrayList<>();
        if (!rule.within().isEmpty()) {
            boolean holds = matchesAny(rule.within(), text(around.headings().tokens()));
            wants.add(new Want("within", "a heading that matches " + written(rule.within()), holds));
        }
        rule.near().forEach(near -> wants.add(want(near, passage, around)));
        return new RuleTrace(rule.id(), alone.patterns(), alone.regexes(), alone.dropped(), wants);
    }

    /** The same without what stands around the passage. */
    private RuleTrace alone(Rule rule, TracedText text) {
        List<Path> unless = rule.unless().stream()
                .flatMap(pattern -> find(pattern, text).stream())
                .toList();
        List<PatternTrace> patterns = rule.patterns().stream()
                .map(pattern ->
                        trace(pattern, text, match -> unless.stream().noneMatch(by -> cancels(by, match, text))))
                .toList();
        List<Path> regexes = rule.regexes().stream()
                .flatMap(regex -> matches(regex, text.tokens()).stream())
                .toList();
        List<Path> matches = new ArrayList<>();
        patterns.forEach(pattern -> matches.addAll(pattern.matches()));
        matches.addAll(regexes);
        return new RuleTrace(rule.id(), patterns, regexes, dropped(rule, matches, text), List.of());
    }

    private PatternTrace trace(RulePattern pattern, TracedText text, Predicate<Path> counts) {
        Search search = new Search(vocabularies.chain(pattern.written()), text);
        List<Path> matches = search.find(counts);
        return new PatternTrace(
                pattern.written(), matches, matches.isEmpty() && text.size() > 0 ? search.stop() : null);
    }

    private static List<Path> matches(Regex regex, Tokens tokens) {
        return regex.matches(tokens).stream()
                .map(words -> new Path(words.start(), words.end(), words.start(), List.of()))
                .toList();
    }

    private List<Dropped> dropped(Rule rule, List<Path> matches, TracedText text) {
        List<Dropped> dropped = new ArrayList<>();
        if (matches.isEmpty()) {
            return dropped;
        }
        for (RulePattern unless : rule.unless()) {
            for (Path by : find(unless, text)) {
                matches.stream()
                        .filter(match -> cancels(by, match, text))
                        .forEach(match -> dropped.add(new Dropped(match, Key.UNLESS, unless.written(), by)));
            }
        }
        for (RulePattern other : rule.notAbout()) {
            for (Path by : find(other, text)) {
                matches.stream()
                        .filter(match -> by.overlaps(match) && isOfSame(by, match, text))
                        .forEach(match -> dropped.add(new Dropped(match, Key.NOT_ABOUT, other.written(), by)));
            }
        }
        return dropped;
    }

    private static boolean cancels(Path by, Path match, TracedText text) {
        return by.covers(match.head()) && isOfSame(by, match, text);
    }

    private static boolean isOfSame(Path by, Path match, TracedText text) {
        return Capture.agree(by.captures(), match.captures(), text.tokens());
    }

    private List<Path> find(RulePattern pattern, TracedText text) {
        return new Search(vocabularies.chain(pattern.written()), text).find();
    }

    private boolean matchesAny(List<RulePattern> patterns, TracedText text) {
        return patterns.stream().anyMatch(pattern -> !find(pattern, text).isEmpty());
    }

    private Want want(Near near, Tokens passage, Surroundings around) {
        boolean holds = near.places().stream()
                .flatMap(place -> place == Near.Place.SAME
                        ? Stream.of(passage)
                        : around.at(place).stream().map(Passage::tokens))
                .anyMatch(tokens -> stands(near, tokens, around));
        String places = near.places().stream().sorted().map(Term::id).collect(Collectors.joining(", "));
        List<String> wanted = new ArrayList<>();
        near.rules().forEach(rule -> wanted.add("a match of the rule " + rule));
        if (!near.patterns().isEmpty()) {
            wanted.add(written(near.patterns()));
        }
        return new Want("near", String.join(" or ", wanted) + " in: " + places, holds);
    }

    /** A rule that is wanted near is taken without what it wants to stand near itself. */
    private boolean stands(Near near, Tokens tokens, Surroundings around) {
        TracedText text = text(tokens);
        return matchesAny(near.patterns(), text)
                || near.rules().stream()
                        .map(id -> Objects.requireNonNull(rules.get(id)))
                        .anyMatch(rule -> {
                            boolean isWithin = rule.within().isEmpty()
                                    || matchesAny(
                                            rule.within(),
                                            text(around.headings().tokens()));
                            return isWithin && !alone(rule, text).uncancelled().isEmpty();
                        });
    }

    private static String written(List<RulePattern> patterns) {
        return patterns.stream().map(RulePattern::written).collect(Collectors.joining(" or "));
    }

    private TracedText text(Tokens tokens) {
        return texts.computeIfAbsent(tokens, words -> new TracedText(words, vocabularies));
    }
}
