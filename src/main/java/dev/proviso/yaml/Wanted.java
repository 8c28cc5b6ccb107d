package dev.proviso.yaml;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Holds a node to the form that its reader wants, and records what stands there instead. */
final class Wanted {

    private Wanted() {}

    static Optional<Scalar> text(Node node, String name, Problems problems) {
        if (node instanceof Scalar scalar && !scalar.isBlank()) {
            return Optional.of(scalar);
        }
        problems.add(node, "expected text for " + name + ", found " + node.describe());
        return Optional.empty();
    }

    static Optional<Mapping> mapping(Node node, String name, Problems problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.add(node, "expected keys and values for " + name + ", found " + node.describe());
        return Optional.empty();
    }

    static Optional<String> word(Scalar scalar, Collection<String> known, Problems problems) {
        if (known.contains(scalar.value())) {
            return Optional.of(scalar.value());
        }
        String hint = Nearest.hint(scalar.value(), known);
        String end = hint.isEmpty() ? ", expected one of " + String.join(", ", new TreeSet<>(known)) : hint;
        problems.add(scalar, "unknown word " + scalar.describe() + end);
        return Optional.empty();
    }

    static Optional<Integer> number(Scalar scalar, Problems problems) {
        try {
            return Optional.of(Integer.valueOf(scalar.value()));
        } catch (NumberFormatException e) {
            problems.add(scalar, "expected a whole number, found " + scalar.describe());
            return Optional.empty();
        }
    }
}
