package dev.proviso.yaml;

import java.util.List;
import java.util.Objects;

/**
 * A list.
 *
 * @param file the file's name as it was given
 * @param line 1-based line of its start
 * @param column 1-based column of its start
 * @param items in file order
 */
public record Sequence(String file, int line, int column, List<Node> items) implements Node {

    public Sequence {
        Objects.requireNonNull(file);
        items = List.copyOf(items);
    }

    @Override
    public String describe() {
        return "a list";
    }
}
