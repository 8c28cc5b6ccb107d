package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.report.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of versions and what is said of them; {@code -Dproviso.goldens=write} writes that anew. */
class DiffTest {

    private static final Path VERSIONS = Path.of("testdata", "versions");
    private static final Path DOCUMENTS = Path.of("testdata", "documents");
    private static final String WIDENED = "testdata/versions/licence-widened/";

    private static final Map<String, String> ENDINGS =
            Map.of("text", "txt", "json", "json", "markdown", "md", "html", "html", "sarif", "sarif");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> eachPairIsToldAsItsGoldensHaveIt() throws IOException {
        try (Stream<Path> cases = Files.list(VERSIONS)) {
            return cases.filter(Files::isDirectory).sorted().toList().stream()
                    .flatMap(pair -> ENDINGS.keySet().stream()
                            .filter(format -> Files.exists(golden(pair, format)))
                            .map(format -> DynamicTest.dynamicTest(
                                    pair.getFileName() + " as " + format, () -> compare(pair, format))));
        }
    }

    private static void compare(Path pair, String format) throws IOException {
        Run run = diff(pair, format);
        if (format.equals("json")) {
            assertThat(ReportSchema.problemsOfDiff(run.out())).isEmpty();
        }
        if ("write".equals(System.getProperty("proviso.goldens"))) {
            Files.writeString(golden(pair, format), run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(golden(pair, format)));
        assertThat(run.err()).isEmpty();
    }

    private static Path golden(Path pair, String format) {
        return pair.resolve("expected." + ENDINGS.get(format));
    }

    private static Run diff(Path pair, String format) {
        return Run.of(
                "diff", "--fail-on", "none", "--format", format, slashed(pair, "old.md"), slashed(pair, "new.md"));
    }

    private static String slashed(Path pair, String name) {
        return Inputs.slashed(pair.resolve(name));
    }

    @Test
    void sarifHoldsToTheSchemaOfTheStandard() {
        Run run = Run.of("diff", "--format", "sarif", WIDENED + "old.md", WIDENED + "new.md");
        assertThat(ReportSchema.problemsOfSarif(run.out())).isEmpty();
        assertThat(run.out()).contains("\"ruleId\" : \"grant-widened\"", "\"level\" : \"error\"");
    }

    @TestFactory
    Stream<DynamicTest> aDocumentInAnotherFormatHasNotChanged() throws IOException {
        try (Stream<Path> cases = Files.list(DOCUMENTS)) {
            return cases.sorted().toList().stream()
                    .filter(document -> Files.exists(document.resolve("terms.md")))
                    .flatMap(document -> Stream.of("terms.html", "terms.pdf", "terms.docx")
                            .map(name -> DynamicTest.dynamicTest(
                                    document.getFileName() + " " + name, () -> assertUnchanged(document, name))));
        }
    }

    private static void assertUnchanged(Path document, String name) {
        Run run = Run.of(
                "diff", "--fail-on", "any", "--format", "json", slashed(document, "terms.md"), slashed(document, name));
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).contains("\"changes\" : [ ]", "\"rightsChanged\" : false", "\"direction\" : \"same\"");
    }

    @Test
    void theExitCodeTellsWhatFailOnNames() {
        String[] worse = {WIDENED + "old.md", WIDENED + "new.md"};
        String[] better = {WIDENED + "new.md", WIDENED + "old.md"};
        assertThat(exit(worse)).isEqualTo(1);
        assertThat(exit(better)).isZero();
        assertThat(exit(better[0], better[1], "--fail-on", "any")).isEqualTo(1);
        assertThat(exit(worse[0], worse[1], "--fail-on", "none")).isZero();
        assertThat(exit(
                        "testdata/versions/renumbered/old.md",
                        "testdata/versions/renumbered/new.md",
                        "--fail-on",
                        "any"))
                .isZero();
    }

    private static int exit(String... arguments) {
        return Run.of(Stream.concat(Stream.of("diff"), Stream.of(arguments)).toArray(String[]::new))
                .exit();
    }

    @Test
    void severalReportsComeFromOneRun() throws IOException {
        Path json = folder.resolve("diff.json");
        Run run = Run.of(
                "diff",
                "--format",
                "json",
                "--output",
                json.toString(),
                "--format",
                "text",
                WIDENED + "old.md",
                WIDENED + "new.md");
        assertThat(run.out()).contains("grant widened");
        assertThat(Files.readString(json)).contains("\"grant-widened\"");
    }

    @Test
    void colourMarksTheWordsInsteadOfBrackets() {
        Run run = Run.of("diff", "--color", "always", WIDENED + "old.md", WIDENED + "new.md");
        assertThat(run.out()).contains("\u001b[32mperpetual,\u001b[0m").doesNotContain("{+");
    }

    @Test
    void documentsOfTwoFoldersArePairedByName() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old/sub"));
        Path now = Files.createDirectories(folder.resolve("new/sub"));
        Files.copy(Path.of(WIDENED, "old.md"), old.resolve("notes.md"));
        Files.copy(Path.of(WIDENED, "new.md"), now.resolve("notes.md"));
        Files.copy(DOCUMENTS.resolve("meeting-1/terms.md"), old.resolve("meeting.md"));
        Files.copy(DOCUMENTS.resolve("meeting-1/terms.pdf"), now.resolve("meeting.pdf"));
        Run run = Run.of(
                "diff",
                "--format",
                "json",
                folder.resolve("old").toString(),
                folder.resolve("new").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(ReportSchema.problemsOfDiff(run.out())).isEmpty();
        assertThat(run.out())
                .contains("sub/notes.md", "sub/meeting.pdf", "\"rightsChanged\" : true", "\"rightsChanged\" : false");
    }

    @Test
    void aDocumentWithoutCounterpartIsNamed() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old"));
        Path now = Files.createDirectories(folder.resolve("new"));
        Files.copy(Path.of(WIDENED, "old.md"), old.resolve("notes.md"));
        Files.copy(Path.of(WIDENED, "old.md"), now.resolve("notes.md"));
        Files.copy(Path.of(WIDENED, "old.md"), now.resolve("more.md"));
        Run run = Run.of("diff", old.toString(), now.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("more.md has no counterpart in ").hasLineCount(1);
        assertThat(run.out()).contains("no change of rights");
    }

    @Test
    void aSavedReportStandsForItsVersion() throws IOException {
        Path saved = folder.resolve("saved.json");
        Run.of("check", "--format", "json", "--output", saved.toString(), WIDENED + "old.md");
        assertThat(Run.of("diff", saved.toString(), WIDENED + "new.md").out())
                .contains("grant widened", "{+perpetual,+}")
                .doesNotContain("grant added");
        assertThat(exit(saved.toString(), WIDENED + "old.md", "--fail-on", "any"))
                .isZero();
    }

    @Test
    void aReportOfSeveralDocumentsIsNoVersion() throws IOException {
        Path saved = folder.resolve("saved.json");
        Run.of("check", "--format", "json", "--output", saved.toString(), WIDENED + "old.md", WIDENED + "new.md");
        Run run = Run.of("diff", saved.toString(), WIDENED + "new.md");
        assertThat(run.err()).contains("is a report of 2 documents").hasLineCount(1);
        assertThat(run.exit()).isEqualTo(2);
    }
}
