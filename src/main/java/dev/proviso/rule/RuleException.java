package dev.proviso.rule;

import dev.proviso.yaml.Problem;
import java.util.List;

/** Rule files that cannot be used: carries every problem of every file. */
public final class RuleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one, by file and line */
    public RuleException(List<Problem> problems) {
        super(problems.size() + " problem(s) in rule files, the first: " + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
