package dev.proviso.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.clause.Level;
import dev.proviso.rule.RuleFile;
import dev.proviso.yaml.Problem;
import dev.proviso.yaml.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckReaderTest {

    private final Problems problems = new Problems();

    @Test
    void readsACheckWithItsConditionsAndLevels() {
        Check check = read("""
                        id: own.check
                        finds: check
                        looks-at: grant
                        title: A title
                        level: low
                        when: {object: [content]}
                        raise:
                          - to: high
                            when: {modifier: [perpetual]}
                        lower:
                          - to: info
                            unless: {to: [provider]}
                        message: "{data} is concerned"
                        why: Because.
                        source: Ourselves
                        """).orElseThrow();
        assertThat(problems.list()).isEmpty();
        assertThat(check.levelFor(facts().add("to", "provider"))).isEqualTo(Level.LOW);
        assertThat(check.levelFor(facts().add("to", "provider").add("modifier", "perpetual")))
                .isEqualTo(Level.HIGH);
        assertThat(check.levelFor(facts().add("modifier", "perpetual"))).isEqualTo(Level.INFO);
        assertThat(check.condition().holds(facts())).isTrue();
        assertThat(check.condition().holds(new Facts())).isFalse();
    }

    @Test
    void aListOfMappingsAsksAboutOneNameTwice() {
        Check check = read("""
                        id: own.check
                        finds: check
                        looks-at: grant
                        title: A title
                        level: low
                        when:
                          - modifier: [perpetual, irrevocable]
                          - modifier: [sublicensable]
                        message: m
                        why: w
                        source: s
                        """).orElseThrow();
        assertThat(check.condition().holds(new Facts().add("modifier", "perpetual")))
                .isFalse();
        assertThat(check.condition()
                        .holds(new Facts().add("modifier", "perpetual").add("modifier", "sublicensable")))
                .isTrue();
    }

    @Test
    void tellsEveryMistake() {
        read("""
                id: other.name
                finds: chek
                looks-at: grnt
                title: A title
                level: severe
                when: {objct: [content]}
                messge: m
                why: w
                source: s
                """);
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "rules/own.check.yaml:1:1: expected the key 'message', which is missing here",
                        "rules/own.check.yaml:1:5: expected the file's name 'own.check', found 'other.name'",
                        "rules/own.check.yaml:2:8: unknown word 'chek', did you mean 'check'?",
                        "rules/own.check.yaml:3:11: unknown word 'grnt', did you mean 'grant'?",
                        "rules/own.check.yaml:5:8: unknown word 'severe', "
                                + "expected one of critical, high, info, low, medium, none",
                        "rules/own.check.yaml:6:8: unknown key 'objct', did you mean 'object'?",
                        "rules/own.check.yaml:7:1: unknown key 'messge', did you mean 'message'?");
    }

    @Test
    void everyShippedCheckSaysWhatItIsAboutAndShowsExamples() {
        assertThat(CheckPack.shipped().checks()).isNotEmpty().allSatisfy(check -> {
            assertThat(check.message()).isNotBlank();
            assertThat(check.why()).isNotBlank();
            assertThat(check.source()).isNotBlank();
        });
    }

    @Test
    void anOwnCheckReplacesTheShippedOneOfItsName() {
        Check shipped = CheckPack.shipped().checks().get(0);
        CheckPack pack = CheckPack.shipped().with(List.of(shipped));
        assertThat(pack.checks()).hasSameSizeAs(CheckPack.shipped().checks());
    }

    private static Facts facts() {
        return new Facts().add("object", "content");
    }

    private Optional<Check> read(String text) {
        return RuleFile.read("rules/own.check.yaml", text.getBytes(StandardCharsets.UTF_8), problems)
                .flatMap(file -> new CheckReader(problems).read(file));
    }
}
