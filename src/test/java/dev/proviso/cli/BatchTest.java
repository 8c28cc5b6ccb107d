package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchTest {

    /** Documents none of which needs a process of its own, which takes time to start. */
    private static final String CASES = "testdata/versions/*/*.md";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theReportDoesNotDependOnTheNumberOfJobs(ReportFormat format) {
        Run alone = Run.of("check", "--format", format.id(), "--jobs", "1", CASES);
        assertThat(Run.of("check", "--format", format.id(), "--jobs", "3", CASES))
                .isEqualTo(alone);
    }

    @Test
    void norOnTheOrderOfTheArgumentsTheLocaleOrTheTimeZone() throws IOException {
        Run sorted = Run.of(arguments(documents()));
        List<String> shuffled = new ArrayList<>(documents());
        Collections.shuffle(shuffled, new Random(7));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Run.of(arguments(shuffled))).isEqualTo(sorted);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aBrokenFileCostsNoOther() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nnothing else");
        Run run = Run.of("check", "--format", "jsonl", "--jobs", "2", "--fail-on", "none", CASES, broken.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("proviso: broken.pdf ").hasLineCount(1);
        assertThat(run.out().lines().filter(line -> line.contains("\"status\":\"analysed\"")))
                .hasSize(documents().size());
    }

    /** Memory would not hold a large run: a line leaves before the documents behind it are read. */
    @Test
    void jsonLinesAreWrittenAsTheyCome() throws IOException {
        List<String> written = new ArrayList<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                written.add(toString(StandardCharsets.UTF_8));
            }
        };
        Run.into(out, Terminal.NONE, "", "check", "--jobs", "1", "--format", "jsonl", CASES);
        assertThat(written.stream().map(text -> text.lines().count()).distinct())
                .hasSizeGreaterThanOrEqualTo(documents().size());
    }

    @Test
    void aBarIsShownOnATerminalAndTakenAwayAgain() {
        Run shown = Run.on(new Terminal(false, true, 60, false), "", "check", CASES);
        assertThat(shown.err()).startsWith("\r").contains("proviso").endsWith("\r");
        assertThat(Run.of("check", CASES).err()).isEmpty();
        assertThat(shown.out()).isEqualTo(Run.of("check", CASES).out());
    }

    @Test
    void theNumberOfJobsIsANumber() {
        assertThat(Run.of("check", "--jobs", "-1", CASES).err())
                .startsWith("proviso: --jobs -1: ")
                .hasLineCount(1);
        assertThat(Run.of("check", "--jobs", "many", CASES).exit()).isEqualTo(2);
    }

    private static String[] arguments(List<String> documents) {
        return Stream.concat(Stream.of("check", "--jobs", "2"), documents.stream())
                .toArray(String[]::new);
    }

    private static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata/versions"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
