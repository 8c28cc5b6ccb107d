package dev.proviso.authoring;

import dev.proviso.document.Location;
import dev.proviso.extract.Reading;
import dev.proviso.rule.Match;
import dev.proviso.rule.Rule;
import dev.proviso.trace.RuleTrace;
import java.util.Optional;

/**
 * What became of a rule in a passage.
 *
 * @param rule the rule
 * @param reading the passage
 * @param trace what its patterns matched, or where they stopped
 * @param speaker the match that the clause of this passage is read from; empty when there is none
 * @param list the list whose clause took the passage in; empty when it stands for itself
 */
public record TracedRule(
        Rule rule, Reading reading, RuleTrace trace, Optional<Match> speaker, Optional<Location> list) {

    /** What it came to. */
    enum Outcome {
        /** Its match is the one that a clause is read from. */
        SPEAKS,
        /** It matches, and another rule speaks. */
        YIELDS,
        /** It matches, and no clause begins there: a list must be introduced by what is found. */
        SILENT,
        /** All its matches are dropped, or something that must stand around them does not. */
        DROPPED,
        STOPPED
    }

    Outcome outcome() {
        if (trace.matches().isEmpty()) {
            return trace.reach() == 1 ? Outcome.DROPPED : Outcome.STOPPED;
        }
        if (speaker.isEmpty() || list.isPresent()) {
            return Outcome.SILENT;
        }
        return speaker.get().rule().id().equals(rule.id()) ? Outcome.SPEAKS : Outcome.YIELDS;
    }

    /** Where the passage stands. */
    Location location() {
        return reading.document().locate(reading.unit().span(), reading.unit().section());
    }
}
