package dev.proviso.rule;

import dev.proviso.language.Tokens;
import dev.proviso.rule.DocumentTerms.EntryEnd;
import dev.proviso.rule.Run.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a rule pack over the passages of one document. Time is linear in a passage's length times the pattern's size, whatever both say.
 * Belongs to one thread; the pack may be shared.
 */
public final class Matcher {

    private final RulePack pack;
    private final DocumentTerms terms;
    private final Run run = new Run();
    /** Whether what is wanted stands anywhere in a section, by the section's number: asked once, however long it is. */
    private final Map<Near, Map<Integer, Boolean>> sections = new IdentityHashMap<>();

    /**
     * @param pack the rules
     * @param terms what this document adds to the vocabularies
     */
    public Matcher(RulePack pack, DocumentTerms terms) {
        this.pack = pack;
        this.terms = terms;
        for (String vocabulary : terms.vocabularies()) {
            if (!pack.vocabulary(vocabulary).learns()) {
                throw new IllegalArgumentException("the vocabulary '" + vocabulary + "' takes no terms of documents");
            }
        }
    }

    /** The passage made of these words, ready for {@link #match} and {@link #scan}. */
    public Passage passage(Tokens tokens) {
        return new Passage(tokens, pack, terms);
    }

    /**
     * All rules' matches, first those that begin first; of one rule none overlaps another.
     *
     * @param finds only rules that find this
     * @param around what stands around the passage, for rules that look at it
     */
    public List<Match> match(Passage passage, Rule.Finds finds, Surroundings around) {
        pack.watch().matching(passage, finds, around);
        List<Match> matches = new ArrayList<>();
        PatternIndex index = pack.index(finds);
        BitSet candidates = index.candidates(passage);
        int next = candidates.nextSetBit(0);
        while (next >= 0) {
            Rule rule = index.rule(next);
            List<Found> found = new ArrayList<>();
            while (next >= 0 && index.rule(next) == rule) {
                found.addAll(run.find(index.program(next), passage));
                next = candidates.nextSetBit(next + 1);
            }
            matches.addAll(matches(rule, found, passage, around));
        }
        for (Rule rule : pack.withRegexes(finds)) {
            matches.addAll(matches(rule, withRegexes(rule, passage), passage, around));
        }
        matches.sort(Comparator.comparingInt(Match::from));
        return matches;
    }

    private List<Match> matches(Rule rule, List<Found> found, Passage passage, Surroundings around) {
        List<Found> standing = uncancelled(rule, found, passage, around);
        boolean holds = !standing.isEmpty() && rule.near().stream().allMatch(near -> isNear(near, passage, around));
        return !holds
                ? List.of()
                : standing.stream()
                        .map(match -> new Match(rule, match.from(), match.to(), match.captures()))
                        .toList();
    }

    private List<Found> uncancelled(Rule rule, List<Found> found, Passage passage, Surroundings around) {
        if (found.isEmpty() || !isWithin(rule, around.headings())) {
            return List.of();
        }
        List<Found> unless = findAll(rule.unless(), passage);
        List<Found> notAbout = findAll(rule.notAbout(), passage);
        return found.stream()
                .filter(match -> unless.stream().noneMatch(other -> other.covers(match.head())))
                .filter(match -> notAbout.stream().noneMatch(match::overlaps))
                .toList();
    }

    private boolean isNear(Near near, Passage passage, Surroundings around) {
        for (Near.Place place : near.places()) {
            boolean holds = switch (place) {
                case SAME -> holds(near, passage, around);
                case NEXT, PREVIOUS -> holdsAt(near, place, around);
                case SECTION ->
                    sections.computeIfAbsent(near, unused -> new HashMap<>())
                            .computeIfAbsent(around.section(), unused -> holdsAt(near, place, around));
            };
            if (holds) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAt(Near near, Near.Place place, Surroundings around) {
        return around.at(place).stream().anyMatch(passage -> holds(near, passage, around));
    }

    /** Whether what is wanted stands in the passage; neighbours of one section have the same headings. */
    private boolean holds(Near near, Passage passage, Surroundings around) {
        return matchesAny(near.patterns(), passage)
                || near.rules().stream()
                        .map(pack::rule)
                        .anyMatch(rule -> !uncancelled(rule, findAny(rule, passage), passage, around)
                                .isEmpty());
    }

    private List<Found> findAny(Rule rule, Passage passage) {
        List<Found> found = new ArrayList<>(findAll(rule.patterns(), passage));
        found.addAll(withRegexes(rule, passage));
        return found;
    }

    private static List<Found> withRegexes(Rule rule, Passage passage) {
        return rule.regexes().stream()
                .flatMap(regex -> regex.find(passage).stream())
                .toList();
    }

    private boolean isWithin(Rule rule, Passage headings) {
        return rule.within().isEmpty() || !findAll(rule.within(), headings).isEmpty();
    }

    private List<Found> findAll(List<RulePattern> patterns, Passage passage) {
        return patterns.stream()
                .flatMap(pattern -> run.find(pattern.program(), passage).stream())
                .toList();
    }

    /** Whether one of the patterns matches in the passage. */
    public boolean matchesAny(List<RulePattern> patterns, Passage passage) {
        return patterns.stream()
                .anyMatch(pattern -> !run.find(pattern.program(), passage).isEmpty());
    }

    /**
     * The vocabulary's entries in a stretch of a passage, from left to right; where entries of the same start compete the longest is
     * taken: "non-exclusive", not "exclusive". Entries with gaps are found beside them.
     */
    public List<Capture> scan(String vocabulary, Passage passage, int from, int to) {
        List<Capture> captures = plain(vocabulary, passage, from, to);
        for (Capture capture : passage.gapped(vocabulary)) {
            if (from <= capture.from() && capture.to() <= to) {
                captures.add(capture);
            }
        }
        captures.sort(Comparator.comparingInt(Capture::from));
        pack.watch().scanned(passage, captures);
        return captures;
    }

    private static List<Capture> plain(String vocabulary, Passage passage, int from, int to) {
        List<Capture> captures = new ArrayList<>();
        int at = from;
        while (at < to) {
            List<EntryEnd> ends = passage.phrasesAt(vocabulary, at);
            if (ends.isEmpty() || ends.get(0).end() > to) {
                at++;
            } else {
                int end = ends.get(0).end();
                captures.add(new Capture(vocabulary, ends.get(0).value(), at, end));
                at = end;
            }
        }
        return captures;
    }
}
