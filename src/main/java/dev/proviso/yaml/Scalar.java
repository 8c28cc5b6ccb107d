package dev.proviso.yaml;

import java.util.Objects;

/**
 * A single value, always read as text: {@code yes}, {@code 1} and {@code "yes"} are the words as written.
 *
 * @param file the file's name as it was given
 * @param line 1-based line of its start, the opening quotation mark included
 * @param column 1-based column of its start
 * @param value the text, escapes resolved and lines folded; empty where nothing was written
 * @param raw the characters as they stand in the file, quotation marks included
 */
public record Scalar(String file, int line, int column, String value, String raw) implements Node {

    private static final int SHOWN = 40;

    /** A 1-based line and column. */
    public record Position(int line, int column) {}

    public Scalar {
        Objects.requireNonNull(file);
        Objects.requireNonNull(value);
        Objects.requireNonNull(raw);
    }

    /**
     * Where the character {@code offset} (base 0) of {@link #value()} stands in the file. Exact for values written on
     * one line; a value that runs over several lines gives its start.
     */
    public Position positionOf(int offset) {
        if (offset < 0 || offset > value.length()) {
            throw new IllegalArgumentException("not within the value: " + offset);
        }
        if (raw.indexOf('\n') >= 0 || raw.startsWith("|") || raw.startsWith(">")) {
            return new Position(line, column);
        }
        int rawOffset = RawOffsets.of(raw, offset);
        return new Position(line, column + raw.codePointCount(0, rawOffset));
    }

    /** Whether nothing, or only white space, was written. */
    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public String describe() {
        if (value.isEmpty()) {
            return "nothing";
        }
        String line = value.replace('\n', ' ').strip();
        return "'" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...") + "'";
    }
}
