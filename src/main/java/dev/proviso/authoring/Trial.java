package dev.proviso.authoring;

import dev.proviso.rule.Example;
import java.util.List;

/**
 * An example of a rule or check, as it is run.
 *
 * @param tested the rule or check
 * @param isMatch whether it must find the clause in brackets; else it must find nothing
 * @param number 1 for the first match, and for the first near miss
 * @param example what is read and expected
 */
public record Trial(Tested tested, boolean isMatch, int number, Example example) {

    /** The trial's name among those of all rules: {@code consent, match 2}. */
    public String name() {
        return tested.id() + ", " + (isMatch ? "match " : "no-match ") + number;
    }

    /** Where the example begins, as editors jump to: {@code file:line:column}. */
    public String place() {
        return failure(List.of()).place();
    }

    /** What is wrong with it. */
    Failure failure(List<String> lines) {
        return new Failure(tested.file(), example.line(), example.column(), name(), lines);
    }
}
