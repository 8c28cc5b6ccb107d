package dev.proviso.rule;

import dev.proviso.rule.Run.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Applies what a rule asks of a match beside its patterns: what must not lie over it, and what must stand around it. Belongs to one thread. */
final class Conditions {

    private final RulePack pack;
    private final Run run;
    /** Whether what is wanted stands anywhere in a section, by the section's number: asked once, however long it is. */
    private final Map<Near, Map<Integer, Boolean>> sections = new IdentityHashMap<>();

    Conditions(RulePack pack, Run run) {
        this.pack = pack;
        this.run = run;
    }

    /**
     * Those of the matches that stand. A match that {@code unless} cancels hides none that begins within it.
     *
     * @param found the matches of all the rule's patterns
     */
    List<Found> standing(Rule rule, List<Found> found, Passage passage, Surroundings around) {
        if (found.isEmpty() || !isWithin(rule, around)) {
            return List.of();
        }
        Predicate<Found> counts = outsideUnless(rule, passage);
        List<Found> left = found.stream().allMatch(counts) ? found : matches(rule, passage, counts);
        return near(rule, left, passage, around);
    }

    /** Those of the matches of the rule's regular expressions that stand. */
    List<Found> standingRegexes(Rule rule, List<Found> found, Passage passage, Surroundings around) {
        if (found.isEmpty() || !isWithin(rule, around)) {
            return List.of();
        }
        return near(rule, found.stream().filter(outsideUnless(rule, passage)).toList(), passage, around);
    }

    private boolean isWithin(Rule rule, Surroundings around) {
        return rule.within().isEmpty() || matchesAny(rule.within(), around.headings());
    }

    private List<Found> near(Rule rule, List<Found> found, Passage passage, Surroundings around) {
        List<Found> left = outsideNotAbout(rule, found, passage);
        boolean stands = left.isEmpty() || rule.near().stream().allMatch(near -> isNear(near, passage, around));
        return stands ? left : List.of();
    }

    /** Whether a match's head lies in no match of {@code unless}. */
    private Predicate<Found> outsideUnless(Rule rule, Passage passage) {
        List<List<Found>> all = new ArrayList<>();
        for (RulePattern unless : rule.unless()) {
            List<Found> others = run.find(unless.program(), passage);
            if (!others.isEmpty()) {
                all.add(others);
            }
        }
        return match -> all.stream()
                .map(others -> others.get(lastBefore(others, match.head() + 1)))
                .noneMatch(other -> other.covers(match.head()) && isOfSame(other, match, passage));
    }

    private List<Found> outsideNotAbout(Rule rule, List<Found> found, Passage passage) {
        List<Found> left = new ArrayList<>(found);
        for (RulePattern notAbout : rule.notAbout()) {
            List<Found> others = left.isEmpty() ? List.of() : run.find(notAbout.program(), passage);
            if (!others.isEmpty()) {
                left.removeIf(match -> isCrossed(match, others, passage));
            }
        }
        return left;
    }

    /** Whether one of the others shares a word with the match; they do not overlap, so that those that do stand side by side. */
    private static boolean isCrossed(Found match, List<Found> others, Passage passage) {
        for (int i = lastBefore(others, match.to()); i >= 0 && others.get(i).overlaps(match); i--) {
            if (isOfSame(others.get(i), match, passage)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what speaks against a match names the party or thing that the match has under the same name. */
    private static boolean isOfSame(Found other, Found match, Passage passage) {
        return Capture.agree(other.captures(), match.captures(), passage.tokens());
    }

    private List<Found> matches(Rule rule, Passage passage, Predicate<Found> counts) {
        List<Found> found = new ArrayList<>();
        rule.patterns().forEach(pattern -> found.addAll(run.find(pattern.program(), passage, counts)));
        return found;
    }

    /** The index, in matches from left to right that do not overlap, of the last one that begins before {@code end}, else 0. */
    private static int lastBefore(List<Found> others, int end) {
        int low = 0;
        int high = others.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (others.get(middle).from() < end) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
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
                || near.rules().stream().map(pack::rule).anyMatch(rule -> isThere(rule, passage, around));
    }

    private boolean isThere(Rule rule, Passage passage, Surroundings around) {
        if (!isWithin(rule, around)) {
            return false;
        }
        Predicate<Found> counts = outsideUnless(rule, passage);
        List<Found> found = matches(rule, passage, counts);
        rule.regexes().stream()
                .flatMap(regex -> regex.find(passage).stream())
                .filter(counts)
                .forEach(found::add);
        return !outsideNotAbout(rule, found, passage).isEmpty();
    }

    /** Whether one of the patterns matches in the passage. */
    boolean matchesAny(List<RulePattern> patterns, Passage passage) {
        for (RulePattern pattern : patterns) {
            if (!run.find(pattern.program(), passage).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
