package dev.proviso.authoring;

import dev.proviso.gap.CheckPack;
import dev.proviso.rule.Example;
import dev.proviso.rule.Examples;
import dev.proviso.rule.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule or check with its examples.
 *
 * @param id its id
 * @param isCheck whether it is a check
 * @param examples what it is tested on
 */
public record Tested(String id, boolean isCheck, Examples examples) {

    /** All rules and checks, by file. */
    static List<Tested> all(RulePack rules, CheckPack checks) {
        return Stream.concat(
                        rules.all().stream().map(rule -> new Tested(rule.id(), false, rule.examples())),
                        checks.checks().stream().map(check -> new Tested(check.id(), true, check.examples())))
                .sorted(Comparator.comparing(Tested::file))
                .toList();
    }

    /** The file it stands in, by the name it is reported under. */
    public String file() {
        return examples.file();
    }

    /** Its examples, the matches first. */
    public List<Trial> trials() {
        return Stream.concat(trials(true, examples.matches()), trials(false, examples.nonMatches()))
                .toList();
    }

    private Stream<Trial> trials(boolean isMatch, List<Example> of) {
        return IntStream.range(0, of.size()).mapToObj(i -> new Trial(this, isMatch, i + 1, of.get(i)));
    }

    /** What it cannot do without: a match, and a near miss that shows where it stops. */
    Optional<Failure> lack() {
        List<String> lines = new ArrayList<>();
        if (examples.matches().isEmpty()) {
            lines.add("no 'match' example: write one, with the clause in [[ ]]");
        }
        if (examples.nonMatches().isEmpty()) {
            lines.add("no 'no-match' example: write a sentence that looks like it and is none");
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Failure(file(), 1, 1, id, lines));
    }
}
