package dev.proviso.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A passage that a rule is tested on.
 *
 * @param text the passage; the clause that the rule must find stands in double square brackets
 * @param expect attributes of that clause, by name; each with all its values
 * @param line 1-based line of the rule's file that the passage begins on
 * @param column 1-based column there
 */
public record Example(String text, Map<String, List<String>> expect, int line, int column) {

    static final String OPEN = "[[";
    static final String CLOSE = "]]";

    public Example {
        expect = Map.copyOf(expect);
    }

    /** The passage as it is read, without the brackets. */
    public String passage() {
        return text.replace(OPEN, "").replace(CLOSE, "");
    }

    /** The words in brackets; empty for a passage that the rule must not match. */
    public Optional<String> marked() {
        int open = text.indexOf(OPEN);
        return open < 0
                ? Optional.empty()
                : Optional.of(text.substring(open + OPEN.length(), text.indexOf(CLOSE, open)));
    }
}
