package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadInputTest {

    private static final String TERMS = "# Terms\n\nYou may use the Service as long as you pay for it.\n";

    @TempDir
    private Path folder;

    private String good;

    @BeforeEach
    void writeAGoodDocument() throws IOException {
        good = file("good.md", TERMS);
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreStillAnalysed() {
        Run run = Run.of("check", folder.resolve("nowhere.pdf").toString(), good);
        assertOneLine(run, "proviso: nowhere.pdf does not exist: check the path.");
        assertThat(run.out()).contains("nowhere.pdf   NOT READ").contains("good.md   no sensitive use found");
    }

    @Test
    void keepGoingDoesNotExcuseAMissingFile() {
        assertThat(Run.of("check", "--keep-going", folder.resolve("nowhere.pdf").toString(), good)
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aFolderWithoutDocumentsSaysWhatIsTaken() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(folder.resolve("empty/picture.png"), "");
        Run run = Run.of("check", folder.resolve("empty").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("proviso: empty holds no documents").contains(".pdf");
    }

    @Test
    void anEmptyFileHasNoText() throws IOException {
        Run run = Run.of("check", file("empty.txt", ""));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("proviso: empty.txt has no text").hasLineCount(1);
        assertThat(run.out()).contains("empty.txt   NOT READ: no text in it");
    }

    @Test
    void keepGoingExcusesADocumentWithoutText() throws IOException {
        assertThat(Run.of("check", "--keep-going", file("empty.txt", ""), good).exit())
                .isZero();
    }

    @Test
    void anUnreadableDocumentIsInTheJsonReport() throws IOException {
        Run run = Run.of("check", "--format", "json", file("empty.txt", ""), good);
        assertThat(run.out()).contains("\"status\" : \"no-text\"").contains("\"status\" : \"analysed\"");
    }

    @Test
    void anUnknownOptionIsOneLineWithAWayToHelp() {
        assertOneLine(
                Run.of("check", "--frmat", "json", good),
                "proviso: Unknown option: '--frmat'; see 'proviso check --help'");
    }

    @Test
    void aMisspeltOptionOrCommandIsToldTheNearestOne() {
        assertThat(Run.of("check", "--ouput", "x", good).err()).contains("did you mean --output?");
        assertThat(Run.of("chek", good).err()).contains("did you mean check");
    }

    @Test
    void onATerminalAProblemIsToldOnceByTheReport() {
        Run run = Run.on(
                new Terminal(true, true, 100, true),
                "",
                "check",
                folder.resolve("nowhere.pdf").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("nowhere.pdf does not exist: check the path.");
    }

    @Test
    void aBrokenRuleFileIsToldWithEveryProblem() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("broken.yaml"), "id: broken\nfinds: grunt\nkynd: licence\n");
        Run run = Run.of("check", "--rules", rules.toString(), good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.matches("proviso: .*broken\\.yaml:[0-9]+:[0-9]+: .+"));
    }

    @Test
    void aBinaryNamedHtmlIsNoPage() throws IOException {
        byte[] picture = new byte[256];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) i;
        }
        String page = Files.write(folder.resolve("page.html"), picture).toString();
        Run run = Run.of("check", page, good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("proviso: page.html")
                .contains("is not HTML")
                .hasLineCount(1);
        assertThat(run.out()).contains("good.md   no sensitive use found");
    }

    @Test
    void aPdfOfPicturesHasNoTextAndSaysWhatToDo() throws IOException {
        Run run = Run.of("check", pdf("scan.pdf", ""), good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("proviso: scan.pdf has no text").hasLineCount(1);
        assertThat(run.out()).contains("scan.pdf   NOT READ: no text in it", "good.md   no sensitive use found");
    }

    @Test
    void aPdfWithAPasswordSaysSo() throws IOException {
        Run run = Run.of("check", pdf("locked.pdf", "secret"), good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("proviso: locked.pdf asks for a password")
                .hasLineCount(1);
        assertThat(run.out()).contains("locked.pdf   NOT READ: protected by a password", "good.md   no sensitive");
    }

    @Test
    void anEmptyPdfIsOneLine() throws IOException {
        Run run = Run.of("check", file("empty.pdf", ""), good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("proviso: empty.pdf ").hasLineCount(1);
    }

    @Test
    void anUnknownFormatIsOneLineWithTheKnownOnes() {
        Run run = Run.of("check", "--format", "docx", good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("'docx'")
                .contains("--format")
                .containsIgnoringCase("json")
                .hasLineCount(1);
    }

    @Test
    void noPathIsAMistake() {
        Run run = Run.of("check");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("PATH").hasLineCount(1);
    }

    @Test
    void noCommandIsAMistake() {
        assertOneLine(
                Run.of(),
                "proviso: Missing command: check, diff, show, explain, baseline, rules, init, completion; see 'proviso --help'");
    }

    @Test
    void aMissingRuleFolderIsNamed() {
        Run run = Run.of("check", "--rules", folder.resolve("rules").toString(), good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("proviso: --rules: there is no folder ")
                .hasLineCount(1);
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamedAndNothingIsLeftBehind() throws IOException {
        Run run = Run.of("check", "--output", folder.resolve("no/report.txt").toString(), good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("report.txt: its folder does not exist").hasLineCount(1);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFullDiskOrAClosedPipeIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        for (ReportFormat format : ReportFormat.values()) {
            Run run = Run.into(full, Terminal.NONE, "", "check", "--format", format.id(), good);
            assertOneLine(run, "proviso: the report could not be written to standard output: Broken pipe");
        }
    }

    @Test
    void aWorkbookIsNotSentToATerminal() {
        Terminal terminal = new Terminal(true, true, 80, false);
        Run run = Run.on(terminal, "", "check", "--format", "xlsx", good);
        assertOneLine(run, "proviso: xlsx is not for a terminal; give it an --output FILE");
        assertThat(Run.of("check", "--format", "xlsx", good).out()).startsWith("PK");
    }

    @Test
    void twoReportsOnStandardOutputAreRefused() {
        Run run = Run.of("check", "--format", "json", "--format", "text", good);
        assertOneLine(run, "proviso: two reports would go to standard output; give all but one an --output FILE");
    }

    @Test
    void twoReportsForOneFileAreRefusedHoweverItIsNamed() throws IOException {
        String report = folder.resolve("r.txt").toString();
        String same = folder.resolve("./r.txt").toString();
        Run run = Run.of("check", "--output", report, "--format", "json", "--output", same, good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("r.txt; give each an --output FILE of its own")
                .hasLineCount(1);
        assertThat(Path.of(report)).doesNotExist();
    }

    @Test
    void aFolderIsNoOutput() {
        Run run = Run.of("check", "--output", folder.toString(), good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(": it is a folder; name a file in it").hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsToldInEveryFormat(ReportFormat format) {
        Run run = Run.of("check", "--format", format.id(), "--output", "/dev/full", good);
        assertOneLine(run, "proviso: cannot write /dev/full: No space left on device");
    }

    @Test
    void aNameWithControlCharactersIsShownEscaped() {
        Run run = Run.of("check", folder.resolve("a\u001b[31m\nb.md").toString());
        assertThat(run.err())
                .startsWith("proviso: a\\u001b[31m b.md does not exist")
                .hasLineCount(1);
        assertThat(run.out()).doesNotContain("\u001b");
    }

    /** A page without text, locked where there is a password. */
    private String pdf(String name, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(folder.resolve(name).toFile());
        }
        return folder.resolve(name).toString();
    }

    private static void assertOneLine(Run run, String line) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(line + System.lineSeparator());
    }

    private String file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
