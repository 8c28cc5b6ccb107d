package dev.proviso.rule;

import java.util.List;
import java.util.Objects;

/**
 * What a rule is tested on.
 *
 * @param file the file they stand in, by the name it is reported under
 * @param matches each has one passage in double square brackets, which the rule must find
 * @param nonMatches the rule must find nothing in them
 */
public record Examples(String file, List<Example> matches, List<Example> nonMatches) {

    public Examples {
        Objects.requireNonNull(file);
        matches = List.copyOf(matches);
        nonMatches = List.copyOf(nonMatches);
    }
}
