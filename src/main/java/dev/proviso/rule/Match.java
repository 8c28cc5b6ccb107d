package dev.proviso.rule;

import java.util.List;
import java.util.Optional;

/**
 * A rule's match in a passage.
 *
 * @param rule the rule
 * @param from position of the first word matched
 * @param to position behind the last word matched
 * @param captures in reading order
 */
public record Match(Rule rule, int from, int to, List<Capture> captures) {

    public Match {
        captures = List.copyOf(captures);
    }

    /** The first capture of this name. */
    public Optional<Capture> capture(String name) {
        return captures.stream().filter(capture -> capture.name().equals(name)).findFirst();
    }

    /** All captures of this name, in reading order. */
    public List<Capture> all(String name) {
        return captures.stream().filter(capture -> capture.name().equals(name)).toList();
    }
}
