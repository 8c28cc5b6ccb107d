package dev.proviso.yaml;

import java.util.Comparator;
import java.util.Objects;

/**
 * A mistake in a file and where it stands.
 *
 * @param file the file's name as it was given
 * @param line 1-based line
 * @param column 1-based column, counted in characters
 * @param message what was expected and what stands there
 */
public record Problem(String file, int line, int column, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    public Problem {
        Objects.requireNonNull(file);
        Objects.requireNonNull(message);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The form that editors can jump to: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
