package dev.proviso.clause;

import dev.proviso.document.Location;
import java.util.Objects;

/**
 * A later passage that only adds to a grant.
 *
 * @param text the quoted passage, whole
 * @param location where it stands
 * @param rule id of the rule that found it
 */
public record Continuation(String text, Location location, String rule) {

    public Continuation {
        Objects.requireNonNull(text);
        Objects.requireNonNull(location);
        Objects.requireNonNull(rule);
    }
}
