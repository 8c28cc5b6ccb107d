package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.report.ReportFormat;
import dev.proviso.report.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MainTest {

    private static final String TERMS = "# Terms\n\nYou may use the Service as long as you pay for it.\n";

    @TempDir
    private Path folder;

    private String terms;

    @BeforeEach
    void writeTerms() throws IOException {
        terms = Files.writeString(folder.resolve("terms.md"), TERMS).toString();
    }

    @Test
    void aCleanDocumentExitsWithZeroAndNothingOnStandardError() {
        Run run = Run.of("check", terms);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("terms.md   ");
    }

    @Test
    void readsStandardInputUnderItsName() {
        Run run = Run.on(Terminal.NONE, TERMS, "check", "--stdin-name", "vendor.md", "-");
        assertThat(run.out()).startsWith("vendor.md   ");
    }

    @Test
    void writesJsonThatHoldsToItsSchema() {
        Run run = Run.of("check", "--format", "json", terms);
        assertThat(ReportSchema.problems(run.out())).isEmpty();
    }

    @Test
    void twoRunsWriteTheSameBytes() {
        assertThat(Run.of("check", "--format", "json", terms)).isEqualTo(Run.of("check", "--format", "json", terms));
    }

    @Test
    void writesSeveralReportsInOneRun() throws IOException {
        String json = folder.resolve("report.json").toString();
        Run run = Run.of("check", "--format", "json", "--output", json, "--format", "text", terms);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("terms.md   ");
        assertThat(Files.readString(Path.of(json)))
                .isEqualTo(Run.of("check", "--format", "json", terms).out());
    }

    @Test
    void aStepOfGithubGetsItsSummaryBehindWhatStandsThere() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");
        Run run = Run.inStep(summary, "check", "--format", "github", terms);
        assertThat(run.out()).isEqualTo("::notice title=Proviso::1 document: nothing found\n");
        assertThat(summary).content().startsWith("before\n## Proviso\n");
        Run.inStep(summary, "check", "--format", "json", terms);
        assertThat(summary).content().containsOnlyOnce("## Proviso");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatIsWrittenTwiceWithTheSameBytes(ReportFormat format) {
        String document = "testdata/documents/meeting-2/terms.md";
        Run run = Run.of("check", "--format", format.id(), document);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isNotEmpty();
        assertThat(Run.of("check", "--format", format.id(), document)).isEqualTo(run);
    }

    @Test
    void anOutputReplacesTheReportThatStoodThere() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "old");
        assertThat(Run.of("check", "--output", report.toString(), terms).out()).isEmpty();
        assertThat(report).content().startsWith("terms.md   ");
    }

    @Test
    void showsHowADocumentWasRead() {
        Run run = Run.of("show", terms);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Grants (0)");
    }

    @Test
    void showWritesAFileForEachDocument() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        assertThat(Run.of("show", "--format", "json", "--output", out.toString(), terms)
                        .exit())
                .isZero();
        assertThat(out.resolve("terms.json")).content().contains("\"text\" : ", "\"sentences\" : ");
    }

    @Test
    void showRefusesToWriteTwoDocumentsToOneFile() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        String other = Files.writeString(folder.resolve("terms.txt"), TERMS).toString();
        Run run = Run.of("show", "--output", out.toString(), terms, other);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("terms.md and terms.txt would both be written to terms.json");
    }

    @Test
    void coloursOnATerminalAndNotInAPipe() {
        Terminal terminal = new Terminal(true, true, 120, false);
        assertThat(Run.on(terminal, "", "check", terms).out()).contains("\u001b[");
        assertThat(Run.of("check", terms).out()).doesNotContain("\u001b[");
        assertThat(Run.of("check", "--color", "always", terms).out()).contains("\u001b[");
        assertThat(Run.on(terminal, "", "check", "--color=never", terms).out()).doesNotContain("\u001b[");
        assertThat(Run.on(new Terminal(true, true, 120, true), "", "check", terms)
                        .out())
                .doesNotContain("\u001b[");
    }

    @Test
    void learnsOfTheTerminalFromTheLauncher() {
        Properties properties = new Properties();
        properties.setProperty("proviso.terminal", "out,err");
        properties.setProperty("proviso.columns", "132");
        assertThat(Terminal.of(properties, Map.of())).isEqualTo(new Terminal(true, true, 132, false));
        assertThat(Terminal.of(properties, Map.of("NO_COLOR", "1")).plain()).isTrue();
        assertThat(Terminal.of(new Properties(), Map.of())).isEqualTo(Terminal.NONE);
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Run.of("check", "--help").out()).contains("--fail-on", "Exit codes");
        assertThat(Run.of("--version").out()).startsWith("proviso ");
    }

    @Test
    void aCheckFailsTheRunWhateverItsLevel() {
        String terms = "testdata/documents/meeting-2/terms.md";
        assertThat(Run.of("check", "--no-config", "--fail-on", "none", terms).exit())
                .isZero();
        assertThat(Run.of("check", "--no-config", "--fail-on", "context.unilateral-change", terms)
                        .exit())
                .isEqualTo(1);
        assertThat(Run.of("check", "--no-config", "--fail-on", "grant.exclusive,grant.likeness", terms)
                        .exit())
                .isZero();
    }

    @Test
    void aCheckThatDoesNotExistIsToldWithTheNearest() {
        Run run = Run.of("check", "--fail-on", "gap.no-controll", "testdata/documents/meeting-2/terms.md");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("not 'gap.no-controll', did you mean 'gap.no-control'?");
    }
}
