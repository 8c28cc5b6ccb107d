package dev.proviso.compare;

import dev.proviso.clause.Term;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a change means for the customer. */
public enum Direction implements Term {
    WORSE,
    BETTER,
    MIXED,
    SAME;

    /** What several changes mean together: worse and better do not outweigh each other. */
    public static Direction of(Collection<Direction> several) {
        Set<Direction> found = EnumSet.noneOf(Direction.class);
        found.addAll(several);
        found.remove(SAME);
        return switch (found.size()) {
            case 0 -> SAME;
            case 1 -> found.iterator().next();
            default -> MIXED;
        };
    }

    /** Whether changes of rights that mean this can move a gap in {@code gap}: what only helps opens none. */
    boolean mayMove(Direction gap) {
        return this == MIXED || gap != reversed();
    }

    /** The opposite. */
    Direction reversed() {
        return switch (this) {
            case WORSE -> BETTER;
            case BETTER -> WORSE;
            case MIXED, SAME -> this;
        };
    }
}
