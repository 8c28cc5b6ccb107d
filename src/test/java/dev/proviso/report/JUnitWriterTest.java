package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Failing;
import dev.proviso.analysis.Status;
import dev.proviso.clause.Level;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JUnitWriterTest {

    private static final CheckText EXIT =
            new CheckText("gap.exit", "Deletion against survival", Level.MEDIUM, "It may stay.", "");

    @Test
    void writesTheWholeReport() throws Exception {
        Goldens.check(
                "partial.xml",
                written(
                        Level.HIGH,
                        Samples.partial(),
                        Samples.clean(),
                        Samples.unread(Status.NO_TEXT, "There is no text in it.")));
    }

    @Test
    void aSuiteIsADocumentAndACaseACheck() throws Exception {
        ReportTestSuite suite = parsed(written(Level.HIGH, Samples.partial())).get(0);
        assertThat(suite.getNumberOfFailures()).isEqualTo(3);
        assertThat(suite.getTestCases().stream().map(ReportTestCase::getName))
                .containsExactly(
                        "context.notice", "gap.data-shortfall", "gap.exit", "gap.no-control", "risk.perpetual");
    }

    @Test
    void whatIsBelowTheLevelThatFailsPasses() throws Exception {
        assertThat(parsed(written(Level.CRITICAL, Samples.partial())).get(0).getNumberOfFailures())
                .isEqualTo(1);
        assertThat(parsed(written(Level.NONE, Samples.partial())).get(0).getNumberOfFailures())
                .isZero();
    }

    @Test
    void aDocumentThatWasNotReadIsAnError() throws Exception {
        ReportTestSuite suite = parsed(written(Level.HIGH, Samples.unread(Status.TIMEOUT, "Try again.")))
                .get(0);
        assertThat(suite.getNumberOfErrors()).isEqualTo(1);
        assertThat(suite.getTestCases().get(0).getFailureMessage()).isEqualTo("Try again.");
    }

    @ParameterizedTest
    @MethodSource("dev.proviso.report.HostileTexts#all")
    void hostileTextIsTextToAParser(String text) throws Exception {
        String report = Written.by(ReportFormat.JUNIT.writer(HostileTexts.setting(text)), Samples.hostile(text));
        ReportTestSuite suite = parsed(report).get(0);
        assertThat(suite.getTestCases()).hasSize(2).allMatch(ReportTestCase::hasFailure);
        assertThat(suite.getTestCases().get(0).getFailureMessage()).isEqualTo(Xml.allowed(Printable.line(text)));
    }

    private static String written(Level failOn, Analysis... analyses) throws IOException {
        Setting setting = new Setting(Layout.PLAIN, Failing.from(failOn), () -> List.of(EXIT), Map.of());
        return Written.by(new JUnitWriter(setting), analyses);
    }

    private static List<ReportTestSuite> parsed(String report) throws Exception {
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }
}
