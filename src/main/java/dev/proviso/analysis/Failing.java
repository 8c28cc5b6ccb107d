package dev.proviso.analysis;

import dev.proviso.clause.Level;
import java.util.Set;

/**
 * Which findings fail a run: those from a level on, and those of some checks whatever their level.
 *
 * @param from the level; with {@link Level#NONE} no level fails
 * @param checks ids of the checks
 */
public record Failing(Level from, Set<String> checks) {

    /** Nothing fails. */
    public static final Failing NEVER = from(Level.NONE);

    public Failing {
        checks = Set.copyOf(checks);
    }

    /** What reaches this level fails. */
    public static Failing from(Level level) {
        return new Failing(level, Set.of());
    }

    /** Whether this one fails; what is known or suppressed does not. */
    public boolean isFor(Told told) {
        boolean reaches = from != Level.NONE && told.level().compareTo(from) >= 0;
        return told.standing().counts() && (reaches || checks.contains(told.check()));
    }
}
