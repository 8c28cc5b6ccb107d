package dev.proviso.analysis;

import dev.proviso.clause.Level;
import dev.proviso.document.Location;
import java.util.Objects;

/**
 * Something worth knowing beside the gaps: a risky grant, a change clause.
 *
 * @param rule id of the check that fired
 * @param level how much it matters
 * @param message what was found, one sentence
 * @param why why it matters
 * @param text the words it rests on
 * @param location where they stand
 * @param fingerprint stable name across reflow and renumbering, hex
 */
public record Finding(
        String rule, Level level, String message, String why, String text, Location location, String fingerprint) {

    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(level);
    }
}
