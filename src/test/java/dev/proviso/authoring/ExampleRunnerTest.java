package dev.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.gap.RuleBook;
import dev.proviso.rule.RuleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleRunnerTest {

    @TempDir
    private Path folder;

    @Test
    void aRuleThatLivesUpToItsExamplesHasNoFailures() throws Exception {
        TestReport report = run("""
                match:
                  - text: "[[You grant us a logo licence for marketing.]] It is free."
                    expect: {from: customer, to: [provider], purposes: [marketing], conditions: []}
                no-match:
                  - You keep your logo.
                """);
        assertThat(report).isEqualTo(new TestReport(1, 2, List.of()));
    }

    @Test
    void aListIsOneClauseFromItsIntroductionToItsLastItem() throws Exception {
        TestReport report = run("""
                match:
                  - text: |
                      Of the logo:

                      [[You grant us a logo licence:

                      - for marketing; and
                      - to share your logo.]]

                      We like it.
                no-match:
                  - You keep your logo.
                """);
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void anotherClauseThanTheMarkedOneIsAFailure() throws Exception {
        assertThat(failures("""
                match:
                  - "You grant us a logo licence, [[and it is free.]]"
                """))
                .containsExactly(
                        "logo.yaml:10:5: logo, match 1",
                        "expected: [[and it is free.]]",
                        "found:    [[You grant us a logo licence, and it is free.]]");
    }

    @Test
    void anotherAttributeThanTheExpectedOneIsAFailure() throws Exception {
        assertThat(failures("""
                match:
                  - text: "[[You grant us a perpetual, worldwide logo licence.]]"
                    expect: {modifiers: [perpetual], purposes: [marketing], from: customer}
                """))
                .containsExactly(
                        "logo.yaml:10:11: logo, match 1",
                        "modifiers: expected [perpetual], found [perpetual, worldwide]",
                        "purposes: expected [marketing], found []");
    }

    @Test
    void whereTheRuleIsSilentTheFailureSaysWhichRulesAreNot() throws Exception {
        assertThat(failures("""
                match:
                  - "[[You grant us a licence to Your Content.]]"
                """))
                .containsExactly(
                        "logo.yaml:10:5: logo, match 1",
                        "expected: [[You grant us a licence to Your Content.]]",
                        "found:    nothing",
                        "licence-grant found: [[You grant us a licence to Your Content.]]");
    }

    @Test
    void aNearMissThatIsFoundIsAFailure() throws Exception {
        assertThat(failures("""
                match:
                  - "[[You grant us a logo licence.]]"
                no-match:
                  - You grant nobody a licence.
                  - You grant us a logo licence.
                """))
                .containsExactly(
                        "logo.yaml:13:5: logo, no-match 2",
                        "expected: nothing",
                        "found:    [[You grant us a logo licence.]]");
    }

    @Test
    void aRuleWithoutExamplesFails() throws Exception {
        assertThat(run("").failures()).singleElement().satisfies(failure -> {
            assertThat(failure.place()).endsWith("/logo.yaml:1:1");
            assertThat(failure.lines())
                    .containsExactly(
                            "no 'match' example: write one, with the clause in [[ ]]",
                            "no 'no-match' example: write a sentence that looks like it and is none");
        });
    }

    @Test
    void aCheckOfOnesOwnIsTestedOnThePlaceItReports() throws Exception {
        Files.writeString(folder.resolve("own.worldwide.yaml"), """
                id: own.worldwide
                finds: check
                looks-at: grant
                title: t
                level: low
                when: {modifier: [worldwide]}
                message: "{data} goes everywhere"
                why: w
                source: s
                match:
                  - text: "[[You grant us a worldwide licence to use Your Content.]] Thanks."
                    expect: {level: medium, message: Your Content goes everywhere}
                no-match:
                  - You grant us a licence to use Your Content.
                """);
        assertThat(lines(run()))
                .containsExactly(
                        "own.worldwide.yaml:11:11: own.worldwide, match 1", "level: expected [medium], found [low]");
    }

    /** Failures but for the missing kind of example, which most rules here lack. */
    private List<String> failures(String examples) throws RuleException, IOException {
        return lines(run(examples)).stream()
                .filter(line -> !line.endsWith("logo.yaml:1:1: logo") && !line.startsWith("no '"))
                .toList();
    }

    private List<String> lines(TestReport report) {
        return report.failures().stream()
                .flatMap(failure -> Stream.concat(
                        Stream.of(failure.place() + ": " + failure.name())
                                .map(line -> line.substring(folder.toString().length() + 1)),
                        failure.lines().stream()))
                .toList();
    }

    private TestReport run(String examples) throws RuleException, IOException {
        Files.writeString(folder.resolve("logo.yaml"), """
                id: logo
                finds: grant
                kind: licence
                title: t
                why: w
                source: s
                priority: 9
                patterns: '<customer:from> grant <provider:to> ..4 logo'
                """ + examples);
        return run();
    }

    private TestReport run() throws RuleException, IOException {
        RuleBook book = RuleBook.load(List.of(folder));
        return new ExampleRunner(book.rules(), book.checks())
                .runAll(tested -> tested.file().startsWith(folder.toString()));
    }
}
