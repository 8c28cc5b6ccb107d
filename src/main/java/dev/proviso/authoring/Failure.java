package dev.proviso.authoring;

import java.util.List;

/**
 * An example that a rule does not live up to, or one that it lacks.
 *
 * @param place {@code file:line}, or the file alone
 * @param name the trial's name, or the rule's
 * @param lines what was expected and what was found, each on one line, at least one
 */
public record Failure(String place, String name, List<String> lines) {

    public Failure {
        lines = List.copyOf(lines);
    }
}
