package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.report.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every command that the README and the pages in docs tell of runs. */
class PagesTest {

    private static final Path SCHEMA = Path.of("src/main/resources/dev/proviso/report/report.schema.json");
    private static final String PROGRAM = "./proviso ";
    private static final Path SAMPLE = Path.of("testdata/documents/meeting-2");
    private static final Path VERSIONS = Path.of("testdata/versions/licence-widened");

    @TempDir
    private static Path folder;

    /** The files and folders that the pages name. */
    @BeforeAll
    static void furnish() throws Exception {
        copy(SAMPLE.resolve("terms.pdf"), "vendor.pdf", "old.pdf", "new.pdf", "contracts/2024/vendor.pdf");
        copy(SAMPLE.resolve("terms.md"), "vendor.md");
        copy(SAMPLE.resolve("terms.html"), "new.html");
        copy(VERSIONS.resolve("old.md"), "old.md", "archive/2024/vendor.md", "terms/vendor.md");
        copy(VERSIONS.resolve("new.md"), "new.md", "archive/2025/vendor.md");
        copy(Path.of("rules/en/grants/waiver.yaml"), "my-rules/waiver.yaml");
        Workplace workplace = new Workplace(folder);
        workplace.run("check --format json --output report.json vendor.md");
        workplace.run("check --format json --output last.json vendor.pdf");
        Files.createDirectories(folder.resolve("project"));
        Files.createDirectories(folder.resolve("legal"));
        Files.writeString(folder.resolve("legal/proviso.yml"), "fail-on: critical\n");
        commitVersions();
    }

    private static void copy(Path from, String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(from, folder.resolve(name));
        }
    }

    private static void commitVersions() throws Exception {
        git("init", "-q");
        git("add", "terms");
        git("commit", "-q", "-m", "old");
        git("tag", "v1");
        Files.writeString(folder.resolve("terms/vendor.md"), Files.readString(VERSIONS.resolve("new.md")));
        git("commit", "-q", "-a", "-m", "new");
    }

    private static void git(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.org"));
        command.addAll(List.of("-c", "commit.gpgSign=false"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
    }

    /** The commands of all pages: what stands behind the program's name in an indented line, without the remark. */
    static Stream<String> commands() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs.sorted())
                    .filter(page -> page.toString().endsWith(".md"))
                    .flatMap(PagesTest::commandsOf)
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> commandsOf(Path page) {
        try {
            return Files.readAllLines(page).stream()
                    .filter(line -> line.startsWith("    ") && line.contains(PROGRAM))
                    .map(line -> line.substring(line.indexOf(PROGRAM) + PROGRAM.length())
                            .replaceAll(" +# .*", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOfAPageRuns(String command) throws IOException {
        Workplace workplace = new Workplace(folder);
        if (command.equals("init")) {
            assertThat(workplace.run("init project").exit()).isZero();
            return;
        }
        Run run = workplace.run(command, Files.readString(folder.resolve("new.html")));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isIn(Exit.CLEAN, Exit.FOUND);
    }

    @Test
    void everyFormatIsOnThePageAndInTheHelp() throws IOException {
        String page = Files.readString(Path.of("docs/reports.md"));
        String help = Run.of("check", "--help").out();
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(page).contains("| `" + format.id() + "` |");
            assertThat(help).containsPattern("\\b" + format.id() + "\\b");
        }
    }

    @Test
    void everyKeyOfTheJsonReportIsOnItsPage() throws IOException {
        String page = Files.readString(Path.of("docs/json.md"));
        JsonNode schema = new ObjectMapper().readTree(Files.readString(SCHEMA));
        assertThat(schema.at("/$defs").properties())
                .flatMap(type -> type.getValue().path("properties").propertyNames())
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }
}
