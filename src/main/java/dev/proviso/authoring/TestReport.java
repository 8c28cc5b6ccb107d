package dev.proviso.authoring;

import java.util.List;

/**
 * What came of running examples.
 *
 * @param rules how many rules and checks were tested
 * @param examples how many examples were run
 * @param failures those that failed, and rules without examples, by file
 */
public record TestReport(int rules, int examples, List<Failure> failures) {

    public TestReport {
        failures = List.copyOf(failures);
    }
}
