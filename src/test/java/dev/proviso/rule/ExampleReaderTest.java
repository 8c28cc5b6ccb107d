package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.yaml.Problem;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExampleReaderTest {

    private final Problems problems = new Problems();

    @Test
    void readsThePassageItsMarkAndWhatIsExpected() {
        Examples examples = read("""
                match:
                  - text: "Well, [[we may sell it]]."
                    expect: {from: customer, purposes: []}
                no-match: We may not.
                """);
        assertThat(problems.list()).isEmpty();
        Example match = examples.matches().get(0);
        assertThat(match.passage()).isEqualTo("Well, we may sell it.");
        assertThat(match.marked()).hasValue("we may sell it");
        assertThat(match.line()).isEqualTo(2);
        assertThat(match.expect()).isEqualTo(Map.of("from", List.of("customer"), "purposes", List.of()));
        assertThat(examples.nonMatches().get(0).marked()).isEmpty();
    }

    @Test
    void tellsEveryMistake() {
        read("""
                match:
                  - We may sell it.
                  - "[[We]] may [[sell]]"
                  - "]]We may sell it.[["
                  - text: "[[We may sell it.]]"
                    expect: {fromm: customer, purposes: [seling]}
                  - [a]
                no-match:
                  - "[[We]] may not."
                """);
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "r.yaml:2:5: expected one clause in [[ ]], which the rule must find, found 'We may sell it.'",
                        "r.yaml:3:5: expected one clause in [[ ]], which the rule must find, found '[[We]] may [[sell]]'",
                        "r.yaml:4:5: expected one clause in [[ ]], which the rule must find, found ']]We may sell it.[['",
                        "r.yaml:6:14: unknown key 'fromm', did you mean 'from'?",
                        "r.yaml:6:42: unknown word 'seling', did you mean 'selling'?",
                        "r.yaml:7:5: expected a text, or 'text' with 'expect', found a list",
                        "r.yaml:9:5: expected a text without [[ ]], which the rule must not match,"
                                + " found '[[We]] may not.'");
    }

    private Examples read(String text) {
        Map<String, List<String>> attributes = Map.of("from", List.of(), "purposes", List.of("selling", "marketing"));
        return new ExampleReader(problems, attributes)
                .read(YamlReader.readMapping("r.yaml", text.getBytes(StandardCharsets.UTF_8), problems)
                        .orElseThrow());
    }
}
