package dev.proviso.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a pattern in a passage.
 *
 * @param written the pattern as the file writes it
 * @param matches its matches from left to right; of those that count none overlaps another
 * @param stop the furthest it got; null where it matched, or where there are no words
 */
public record PatternTrace(
        String written, List<Path> matches, @Nullable Stop stop) {

    public PatternTrace {
        matches = List.copyOf(matches);
        if (stop != null && !matches.isEmpty()) {
            throw new IllegalArgumentException("a pattern that matches stops nowhere: " + written);
        }
    }
}
