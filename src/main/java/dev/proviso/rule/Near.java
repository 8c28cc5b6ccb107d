package dev.proviso.rule;

import dev.proviso.clause.Term;
import java.util.List;
import java.util.Set;

/**
 * What must stand around a match for it to count: a match of one of the rules or of one of the patterns, in one of the places.
 *
 * @param places at least one
 * @param rules ids of rules, taken without what those themselves want to stand near them
 * @param patterns patterns
 */
public record Near(Set<Place> places, List<String> rules, List<RulePattern> patterns) {

    /** Where to look. Neighbours are sentences or list items of the same section. */
    public enum Place implements Term {
        /** The passage itself. */
        SAME,
        NEXT,
        PREVIOUS,
        /** Any sentence of the section. */
        SECTION
    }

    public Near {
        places = Set.copyOf(places);
        rules = List.copyOf(rules);
        patterns = List.copyOf(patterns);
    }
}
