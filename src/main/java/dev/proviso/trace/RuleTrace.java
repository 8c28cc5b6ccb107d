package dev.proviso.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a rule in a passage.
 *
 * @param rule its id
 * @param patterns each of its patterns, in the order of its file
 * @param regexes the matches of its regular expressions
 * @param dropped matches that do not count, each with what drops it
 * @param wants what must stand around a match, and whether it does
 */
public record RuleTrace(
        String rule, List<PatternTrace> patterns, List<Path> regexes, List<Dropped> dropped, List<Want> wants) {

    /** The key of a rule's file that says what a match may not be. */
    public enum Key {
        UNLESS,
        NOT_ABOUT
    }

    /**
     * A match that does not count.
     *
     * @param match the match
     * @param key under which key the pattern stands that drops it
     * @param written that pattern
     * @param by what that pattern matches
     */
    public record Dropped(Path match, Key key, String written, Path by) {}

    /**
     * What must stand around a match.
     *
     * @param key "within" or "near"
     * @param what what is wanted and where, in words
     * @param holds whether it stands there
     */
    public record Want(String key, String what, boolean holds) {}

    public RuleTrace {
        patterns = List.copyOf(patterns);
        regexes = List.copyOf(regexes);
        dropped = List.copyOf(dropped);
        wants = List.copyOf(wants);
    }

    /** The matches that count. */
    public List<Path> matches() {
        return wants.stream().allMatch(Want::holds) ? uncancelled() : List.of();
    }

    /** The matches that nothing drops, whatever stands around them. */
    List<Path> uncancelled() {
        return all().stream()
                .filter(path -> dropped.stream().noneMatch(drop -> drop.match() == path))
                .toList();
    }

    private List<Path> all() {
        List<Path> all = new ArrayList<>();
        patterns.forEach(pattern -> all.addAll(pattern.matches()));
        all.addAll(regexes);
        return all;
    }

    /** How much of the pattern that got furthest was matched, 0 to 1; 1 where one matched. */
    public double reach() {
        double least = regexes.isEmpty() ? 1 : 0;
        for (PatternTrace pattern : patterns) {
            Stop stop = pattern.stop();
            least = Math.min(
                    least, stop != null ? stop.left() : pattern.matches().isEmpty() ? 1 : 0);
        }
        return 1 - least;
    }
}
