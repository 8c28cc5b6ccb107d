package dev.proviso.rule;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Node;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern as a file writes it: alone, or as {@code pattern} with the legal source that vouches for wording too rare to be seen often.
 *
 * @param pattern the pattern, with its place
 * @param rare the legal source; empty when none is named
 */
record Written(Scalar pattern, String rare) {

    private static final List<String> KEYS = List.of("pattern", "rare");

    /** The patterns that a key lists; one alone may stand without a list; none when absent. */
    static List<Written> all(Mapping mapping, String key, Problems problems) {
        List<Written> all = new ArrayList<>();
        for (Node item : mapping.items(key)) {
            if (item instanceof Mapping sourced) {
                sourced(sourced, problems).ifPresent(all::add);
            } else if (item instanceof Scalar plain && !plain.isBlank()) {
                all.add(new Written(plain, ""));
            } else {
                problems.add(
                        item,
                        "expected a pattern, or 'pattern' with 'rare', for an item of '" + key + "', found "
                                + item.describe());
            }
        }
        return List.copyOf(all);
    }

    private static Optional<Written> sourced(Mapping item, Problems problems) {
        item.refuseUnknownKeys(KEYS, problems);
        String rare = item.text("rare", problems);
        return item.requiredScalar("pattern", problems).map(pattern -> new Written(pattern, rare));
    }
}
