package dev.proviso.clause;

import java.util.List;
import java.util.Objects;

/**
 * How a document names one side.
 *
 * @param role the side
 * @param names its names as written, the pronoun last
 */
public record PartyNames(Party role, List<String> names) {

    public PartyNames {
        Objects.requireNonNull(role);
        names = List.copyOf(names);
    }
}
