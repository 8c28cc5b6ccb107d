package dev.proviso.gap;

import dev.proviso.clause.Level;
import dev.proviso.rule.Examples;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One check as its file states it: what it looks at, when it fires, how much that matters and what is said.
 *
 * @param id name, also the file's name without its ending
 * @param subject what it looks at
 * @param title one line for lists of checks
 * @param level the level unless a shift applies
 * @param condition when it fires
 * @param once whether the first place in a document speaks for all
 * @param raise levels that apply where they are higher
 * @param lower levels that apply where they are lower, after raising
 * @param message what is said, with {placeholders}
 * @param why why it matters
 * @param source where the judgement comes from
 * @param words word lists that its subject needs, by name
 * @param examples what it is tested on
 */
public record Check(
        String id,
        Subject subject,
        String title,
        Level level,
        Condition condition,
        boolean once,
        List<Shift> raise,
        List<Shift> lower,
        String message,
        String why,
        String source,
        Map<String, List<String>> words,
        Examples examples) {

    /** Another level under a condition. */
    public record Shift(Level to, Condition condition) {}

    public Check {
        Objects.requireNonNull(id);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(level);
        raise = List.copyOf(raise);
        lower = List.copyOf(lower);
        words = Map.copyOf(words);
    }

    /** Whether what it found is a gap; the others are findings beside the gaps. */
    public boolean isGap() {
        return id.startsWith("gap.");
    }

    /** The same check at this level whatever it finds. */
    Check at(Level fixed) {
        return new Check(
                id, subject, title, fixed, condition, once, List.of(), List.of(), message, why, source, words,
                examples);
    }

    /** The level that these facts call for. */
    Level levelFor(Facts facts) {
        Level found = level;
        for (Shift shift : raise) {
            if (shift.to().compareTo(found) > 0 && shift.condition().holds(facts)) {
                found = shift.to();
            }
        }
        for (Shift shift : lower) {
            if (shift.to().compareTo(found) < 0 && shift.condition().holds(facts)) {
                found = shift.to();
            }
        }
        return found;
    }

    /** A word list of the file; none when it has no such list. */
    List<String> wordsOf(String name) {
        return words.getOrDefault(name, List.of());
    }
}
