package dev.proviso.rule;

import dev.proviso.rule.Run.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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

    /** Those of the matches that stand. */
    List<Found> standing(Rule rule, List<Found> found, Passage passage, Surroundings around) {
        List<Found> left = uncancelled(rule, found, passage, around);
        if (!left.isEmpty()) {
            for (Near near : rule.near()) {
                if (!isNear(near, passage, around)) {
                    return List.of();
                }
            }
        }
        return left;
    }

    private List<Found> uncancelled(Rule rule, List<Found> found, Passage passage, Surroundings around) {
        if (found.isEmpty() || !rule.within().isEmpty() && !matchesAny(rule.within(), around.headings())) {
            return List.of();
        }
        List<Found> left = new ArrayList<>(found);
        for (RulePattern unless : rule.unless()) {
            cancel(left, run.find(unless.program(), passage), true);
        }
        for (RulePattern notAbout : rule.notAbout()) {
            cancel(left, run.find(notAbout.program(), passage), false);
        }
        return left;
    }

    /** @param atHead whether a match falls only when its head is covered, or already when it shares a word */
    private static void cancel(List<Found> left, List<Found> others, boolean atHead) {
        if (!others.isEmpty()) {
            left.removeIf(match -> atHead
                    ? lastBefore(others, match.head() + 1).covers(match.head())
                    : lastBefore(others, match.to()).overlaps(match));
        }
    }

    /** Of matches from left to right that do not overlap the last one that begins before {@code end}, else the first. */
    private static Found lastBefore(List<Found> others, int end) {
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
        return others.get(low);
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
        List<Found> found = new ArrayList<>();
        rule.patterns().forEach(pattern -> found.addAll(run.find(pattern.program(), passage)));
        rule.regexes().forEach(regex -> found.addAll(regex.find(passage)));
        return found;
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
