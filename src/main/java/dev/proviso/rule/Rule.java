package dev.proviso.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A compiled rule file. Immutable.
 *
 * @param id its name: the file's name without ending
 * @param finds what a match is
 * @param kind the kind of grant or control, as the vocabulary writes it; empty for other rules
 * @param title what it finds, for people
 * @param why why that matters
 * @param source where the wording comes from
 * @param priority of two rules matching one passage the higher one speaks; 0 unless given
 * @param gives attributes that follow from the match itself ("from": customer), by name
 * @param patterns any of them matches
 * @param unless a match whose head (its first written word) lies in a match of one of these is none
 * @param notAbout a match that shares a word with a match of one of these is none
 * @param within when not empty: one of these matches the heading over the passage
 * @param regexes expressions that match beside the patterns
 * @param near what must stand around a match, each of them
 * @param examples what it is tested on
 */
public record Rule(
        String id,
        Finds finds,
        String kind,
        String title,
        String why,
        String source,
        int priority,
        Map<String, List<String>> gives,
        List<RulePattern> patterns,
        List<RulePattern> unless,
        List<RulePattern> notAbout,
        List<RulePattern> within,
        List<Regex> regexes,
        List<Near> near,
        Examples examples) {

    /** What a rule's match is. */
    public enum Finds {
        GRANT,
        CONTROL,
        /** A sentence that only adds to the grant before it. */
        CONTINUATION,
        /** Another document that the text makes part of the deal. */
        REFERENCE,
        /** What the text says of what grants and controls are worth. */
        STATEMENT
    }

    public Rule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(finds);
        gives = Map.copyOf(gives);
        patterns = List.copyOf(patterns);
        unless = List.copyOf(unless);
        notAbout = List.copyOf(notAbout);
        within = List.copyOf(within);
        regexes = List.copyOf(regexes);
        near = List.copyOf(near);
    }

    /** What the rule says of every match under this name; empty when it says nothing. */
    public List<String> given(String name) {
        return gives.getOrDefault(name, List.of());
    }
}
