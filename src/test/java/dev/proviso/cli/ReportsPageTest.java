package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about reports tells commands that run and knows every format. */
class ReportsPageTest {

    private static final Path PAGE = Path.of("docs/reports.md");
    private static final String PROGRAM = "    ./proviso ";

    @TempDir
    private Path folder;

    static Stream<String> commands() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith(PROGRAM))
                .map(line -> line.substring(PROGRAM.length()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOfThePageRuns(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        List<Path> outputs = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i++) {
            if (arguments.get(i - 1).equals("--output")) {
                outputs.add(folder.resolve(arguments.get(i)));
                arguments.set(i, folder.resolve(arguments.get(i)).toString());
            }
        }
        arguments.replaceAll(argument -> argument.equals("contracts/") ? "testdata/documents/meeting-2" : argument);
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(command.contains("--fail-on none") ? 0 : 1);
        assertThat(outputs).allSatisfy(output -> assertThat(output).isNotEmptyFile());
    }

    @Test
    void everyFormatIsOnThePageAndInTheHelp() throws IOException {
        String page = Files.readString(PAGE);
        String help = Run.of("check", "--help").out();
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(page).contains("| `" + format.id() + "` |");
            assertThat(help).containsPattern("\\b" + format.id() + "\\b");
        }
    }
}
