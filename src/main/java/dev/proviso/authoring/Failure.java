package dev.proviso.authoring;

import dev.proviso.yaml.Problem;
import java.util.List;

/**
 * An example that a rule does not live up to, or one that it lacks.
 *
 * @param file the rule's file
 * @param line 1-based line of the example, 1 for one that is lacking
 * @param column 1-based column there
 * @param name the trial's name, or the rule's
 * @param lines what was expected and what was found, each on one line, at least one
 */
public record Failure(String file, int line, int column, String name, List<String> lines) {

    public Failure {
        lines = List.copyOf(lines);
    }

    /** Where it stands, as editors jump to: {@code file:line:column}. */
    public String place() {
        return file + ":" + line + ":" + column;
    }

    /** The same as a mistake in the file, on one line. */
    Problem problem() {
        return new Problem(
                file, line, column, name + ": " + String.join("; ", lines).replaceAll(" +", " "));
    }
}
