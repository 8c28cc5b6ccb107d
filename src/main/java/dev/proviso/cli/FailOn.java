package dev.proviso.cli;

import dev.proviso.compare.Difference;
import dev.proviso.compare.Direction;

/** Which changes make {@code proviso diff} exit with 1. */
enum FailOn {
    WORSE,
    ANY,
    NONE;

    /** Whether this difference is one of them; what is partly worse is worse. */
    boolean isFound(Difference difference) {
        return switch (this) {
            case WORSE -> difference.direction() == Direction.WORSE || difference.direction() == Direction.MIXED;
            case ANY -> difference.rightsChanged();
            case NONE -> false;
        };
    }
}
