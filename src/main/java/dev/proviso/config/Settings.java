package dev.proviso.config;

import dev.proviso.clause.Level;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project settles once for all runs. Immutable.
 *
 * @param side what documents call the reader's side; empty where they say who is the customer
 * @param failOn from which level on a run fails, null when that is not settled
 * @param rules folders with rules of the project's own
 * @param choices levels and switches of rules and checks, in file order
 * @param baseline a file with known findings, null where there is none
 * @param suppressions a file with findings that are suppressed, null where none is named
 */
public record Settings(
        List<String> side,
        @Nullable Level failOn,
        List<Path> rules,
        List<RuleChoice> choices,
        @Nullable Path baseline,
        @Nullable Path suppressions) {

    /** Nothing is settled. */
    public static final Settings NONE = new Settings(List.of(), null, List.of(), List.of(), null, null);

    public Settings {
        side = List.copyOf(side);
        rules = List.copyOf(rules);
        choices = List.copyOf(choices);
    }
}
