package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Status;
import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GithubWriterTest {

    @Test
    void writesTheWholeReport() throws IOException {
        Goldens.check(
                "partial-github.txt",
                Written.by(
                        new GithubWriter(),
                        Samples.partial(),
                        Samples.unread(Status.NO_TEXT, "There is no text in it.")));
    }

    @Test
    void writesTheWholeSummary() throws IOException {
        Goldens.check(
                "partial-github-summary.md",
                Written.by(
                        new GithubSummary(),
                        Samples.partial(),
                        Samples.unread(Status.NO_TEXT, "There is no text in it.")));
    }

    @Test
    void tellsTheTenWorstAndThenHowManyThereAre() throws IOException {
        Analysis[] many = Collections.nCopies(6, Samples.partial()).toArray(Analysis[]::new);
        assertThat(Written.by(new GithubWriter(), many).lines())
                .hasSize(11)
                .allMatch(line -> line.startsWith("::error") || line.startsWith("::notice title=Proviso::"))
                .last()
                .isEqualTo("::notice title=Proviso::6 documents: 6 critical, 12 high, 6 info");
        assertThat(Written.by(new GithubSummary(), many)).contains("\n14 more.\n");
    }

    @ParameterizedTest
    @MethodSource("dev.proviso.report.HostileTexts#all")
    void wordsOfADocumentStartNoCommand(String text) throws IOException {
        String report = Written.by(new GithubWriter(), Samples.hostile(text));
        assertThat(report.lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("::error file=") || line.startsWith("::notice title=Proviso::"));
        assertThat(report.lines().limit(2))
                .allMatch(line -> line.matches("::error file=[^:,]*,line=1,col=1,title=[^:,]*::.*"));
    }
}
