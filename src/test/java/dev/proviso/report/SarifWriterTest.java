package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Status;
import dev.proviso.clause.Level;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifWriterTest {

    private static final CheckText SHORTFALL = new CheckText(
            "gap.data-shortfall",
            "A control that names only part of the data",
            Level.HIGH,
            "A promise about some kinds of data says nothing about the others.",
            "Public discussion");

    @Test
    void writesTheWholeReport() throws IOException {
        Goldens.check(
                "partial.sarif",
                Written.by(
                        new SarifWriter(() -> List.of(SHORTFALL)),
                        Samples.partial(),
                        Samples.unread(Status.NO_TEXT, "There is no text in it.")));
    }

    @Test
    void holdsToTheSchemaOfTheStandard() throws IOException {
        String report = Written.by(
                new SarifWriter(() -> List.of(SHORTFALL)),
                Samples.partial(),
                Samples.clean(),
                Samples.unread(Status.ENCRYPTED, "Ask for the password."));
        assertThat(ReportSchema.problemsOfSarif(report)).isEmpty();
        assertThat(ReportSchema.problemsOfSarif(report.replace("\"startLine\"", "\"line\"")))
                .isNotEmpty();
    }

    @Test
    void saysWhatIsKnownAndWhatIsSuppressed() throws IOException {
        String report = Written.by(new SarifWriter(List::of), Samples.judged());
        assertThat(ReportSchema.problemsOfSarif(report)).isEmpty();
        JsonNode results = new ObjectMapper().readTree(report).at("/runs/0/results");
        assertThat(results.get(0).get("baselineState").asString()).isEqualTo("unchanged");
        assertThat(results.valueStream().filter(result -> result.has("suppressions")))
                .singleElement()
                .satisfies(result -> assertThat(
                                result.at("/suppressions/0/justification").asString())
                        .isEqualTo("Agreed in the order form (Lee)"));
        assertThat(Written.by(new SarifWriter(List::of), Samples.partial())).doesNotContain("baselineState");
    }

    @ParameterizedTest
    @MethodSource("dev.proviso.report.HostileTexts#all")
    void hostileTextLeavesItValidAndItsUrisRelative(String text) throws IOException {
        String report = Written.by(ReportFormat.SARIF.writer(HostileTexts.setting(text)), Samples.hostile(text));
        assertThat(ReportSchema.problemsOfSarif(report)).isEmpty();
        String uri = first(report, "artifacts").at("/location/uri").asString();
        assertThat(URI.create(uri).isAbsolute()).as(uri).isFalse();
        assertThat(URI.create(uri).getAuthority()).as(uri).isNull();
    }

    @Test
    void wordsOfADocumentAreNoLinkAndNoPlaceholder() throws IOException {
        String report = Written.by(new SarifWriter(List::of), Samples.hostile("[here](http://vendor.example) {0}"));
        assertThat(first(report, "results").at("/message/text").asString())
                .startsWith("\\[here\\](http://vendor.example) {{0}}");
    }

    @Test
    void tellsTheWorstWhereCodeScanningWouldNotTakeAll() throws IOException {
        Analysis many = withFindings(6000);
        JsonNode run = new ObjectMapper()
                .readTree(Written.by(new SarifWriter(List::of), many))
                .get("runs")
                .get(0);
        assertThat(run.get("results").size()).isEqualTo(5000);
        assertThat(run.at("/results/0/level").asString()).isEqualTo("error");
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .startsWith("1002 results of the lowest levels were left out");
    }

    @Test
    void aRuleStandsAtTheIndexThatItsResultsName() throws IOException {
        JsonNode run = new ObjectMapper()
                .readTree(Written.by(new SarifWriter(() -> List.of(SHORTFALL)), Samples.partial()))
                .get("runs")
                .get(0);
        assertThat(run.get("results").valueStream()).isNotEmpty().allSatisfy(result -> {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        });
    }

    private static Analysis withFindings(int count) {
        Analysis sample = Samples.partial();
        Finding finding = new Finding(
                "context.test", Level.LOW, "m", "w", "t", sample.gaps().get(0).location(), "00");
        return new Analysis(
                sample.source(),
                sample.format(),
                sample.language(),
                sample.sha256(),
                sample.status(),
                null,
                List.of(),
                sample.clauses(),
                sample.coverage(),
                sample.gaps(),
                Collections.nCopies(count, finding),
                sample.verdict(),
                sample.standings());
    }

    private static JsonNode first(String report, String array) {
        return new ObjectMapper().readTree(report).get("runs").get(0).get(array).get(0);
    }
}
