package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

/** What the help of each command tells can be acted on. */
class HelpTest {

    /** As wide as help is: a longer example would break where it should not. */
    private static final int COLUMNS = 80;

    static Stream<CommandSpec> commands() {
        return Described.commands();
    }

    static Stream<String> examples() {
        return commands()
                .flatMap(command -> Arrays.stream(command.usageMessage().footer()))
                .filter(line -> line.startsWith("  ") && line.contains("proviso "))
                .map(line -> line.substring(line.indexOf("proviso ")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpOfACommandTellsExitCodesAndExamples(CommandSpec command) {
        List<String> words = List.of(command.qualifiedName(" ").split(" "));
        Run run = Run.of(
                Stream.concat(words.stream().skip(1), Stream.of("--help")).toArray(String[]::new));
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Usage: " + command.qualifiedName(" "))
                .containsPattern("\nExit codes:\n +0 ")
                .containsPattern("\n +2 ")
                .contains("\nExamples:\n  ");
        assertThat(command.usageMessage().footer()).allMatch(line -> line.length() <= COLUMNS);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleOfTheHelpIsUnderstood(String example) {
        String[] words = example.split(" {3}| >|\\)")[0].split(" ");
        assertThatCode(() -> Described.program().parseArgs(Arrays.copyOfRange(words, 1, words.length)))
                .doesNotThrowAnyException();
    }
}
