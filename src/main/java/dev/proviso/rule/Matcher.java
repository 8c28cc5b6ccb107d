package dev.proviso.rule;

import dev.proviso.language.Tokens;
import dev.proviso.rule.Run.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs a rule pack over the passages of one document. Of the patterns only those are run whose rarest word stands in the passage; the
 * time of one is linear in the passage's length times the pattern's size, whatever both say. Belongs to one thread; the pack may be
 * shared.
 */
public final class Matcher {

    private final RulePack pack;
    private final NumberedTerms terms;
    private final Run run;
    private final Conditions conditions;

    /**
     * @param pack the rules
     * @param terms what this document adds to the vocabularies
     */
    public Matcher(RulePack pack, DocumentTerms terms) {
        this.pack = pack;
        this.terms = new NumberedTerms(pack, terms);
        this.run = new Run(pack);
        this.conditions = new Conditions(pack, run);
    }

    /** The passage made of these words, ready for {@link #match} and {@link #scan}. */
    public Passage passage(Tokens tokens) {
        return new Passage(tokens, pack, terms, run);
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
        Hits hits = passage.hits();
        int to;
        for (int from = 0; from < hits.size(); from = to) {
            to = hits.end(from);
            if (pack.finds(hits.rule(from), finds)) {
                Rule rule = pack.rules().get(hits.rule(from));
                conditions
                        .standing(rule, hits.found(from, to), passage, around)
                        .forEach(found -> matches.add(match(rule, found)));
            }
        }
        addRegexes(finds, passage, around, matches);
        matches.sort(Comparator.comparingInt(Match::from));
        return matches;
    }

    private static Match match(Rule rule, Found found) {
        return new Match(rule, found.from(), found.to(), found.captures());
    }

    private void addRegexes(Rule.Finds finds, Passage passage, Surroundings around, List<Match> matches) {
        Rules rules = pack.rules();
        for (int number : pack.withRegexes()) {
            if (pack.finds(number, finds)) {
                List<Found> found = new ArrayList<>();
                Rule rule = rules.get(number);
                for (Regex regex : rule.regexes()) {
                    found.addAll(regex.find(passage));
                }
                conditions
                        .standingRegexes(rule, found, passage, around)
                        .forEach(match -> matches.add(match(rule, match)));
            }
        }
    }

    /** Whether every word of a passage belongs to an entry of the vocabulary. */
    public boolean covers(String vocabulary, Passage passage) {
        int size = passage.tokens().size();
        return scan(vocabulary, passage, 0, size).stream()
                        .mapToInt(found -> found.to() - found.from())
                        .sum()
                >= size;
    }

    /**
     * The vocabulary's entries in a stretch of a passage, from left to right; where entries of the same start compete the longest is
     * taken: "non-exclusive", not "exclusive". Entries with gaps are found beside them.
     */
    public List<Capture> scan(String vocabulary, Passage passage, int from, int to) {
        int number = pack.number(vocabulary);
        List<Capture> captures = plain(vocabulary, passage.entries().phrases(number), from, to);
        List<Capture> gapped = passage.entries().gapped(number);
        if (!gapped.isEmpty()) {
            for (Capture capture : gapped) {
                if (from <= capture.from() && capture.to() <= to) {
                    captures.add(capture);
                }
            }
            captures.sort(Comparator.comparingInt(Capture::from));
        }
        pack.watch().scanned(passage, captures);
        return captures;
    }

    private static List<Capture> plain(String vocabulary, Occurrences entries, int from, int to) {
        List<Capture> captures = new ArrayList<>();
        int at = from;
        int i = entries.first(at);
        while (i < entries.size() && entries.from(i) < to) {
            if (entries.from(i) >= at && entries.to(i) <= to) {
                captures.add(new Capture(vocabulary, entries.value(i), entries.from(i), entries.to(i)));
                at = entries.to(i);
            } else {
                at = Math.max(at, entries.from(i) + 1);
            }
            i = entries.first(at);
        }
        return captures;
    }
}
