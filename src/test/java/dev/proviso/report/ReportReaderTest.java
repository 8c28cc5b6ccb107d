package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Status;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

    @Test
    void readsBackWhatWasWritten() throws Exception {
        assertComesBack(Samples.judged(), Samples.clean(), Samples.unread(Status.ENCRYPTED, "Remove the password."));
    }

    @TestFactory
    Stream<DynamicTest> readsBackTheReportOfEveryDocument() throws IOException {
        Proviso proviso = Proviso.create();
        try (Stream<Path> files = Files.walk(Path.of("testdata", "documents"))) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("terms."))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            file.toString(),
                            () -> assertComesBack(proviso.analyse(Files.readAllBytes(file), file.toString()))))
                    .toList()
                    .stream();
        }
    }

    private static void assertComesBack(Analysis... analyses) throws Exception {
        String report = Written.by(new JsonWriter(), analyses);
        List<Analysis> read = ReportReader.read(report.getBytes(StandardCharsets.UTF_8), "palaver.json");
        assertThat(read)
                .containsExactlyElementsOf(Stream.of(analyses)
                        .map(ReportReaderTest::withoutReferences)
                        .toList());
        assertThat(Written.by(new JsonWriter(), read.toArray(Analysis[]::new))).isEqualTo(report);
    }

    /** The sentences that name other documents stand in no report. */
    private static Analysis withoutReferences(Analysis analysis) {
        Clauses found = analysis.clauses();
        return new Analysis(
                analysis.source(),
                analysis.format(),
                analysis.language(),
                analysis.sha256(),
                analysis.status(),
                analysis.reason(),
                analysis.notices(),
                new Clauses(
                        found.parties(), found.definitions(), found.grants(), found.controls(), List.of(), List.of()),
                analysis.coverage(),
                analysis.gaps(),
                analysis.findings(),
                analysis.verdict(),
                analysis.standings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "schemaVersion" : 1 | "schemaVersion" : 2 | schemaVersion: expected 1, found 2; write the report anew
            "level" : "critical" | "level" : "dire" | documents[0].gaps[0].level: expected one of none, info, low, medium, high, critical; found dire
            "rights" : | "wrongs" : | documents[0].grants[0].rights: expected this key, which is missing
            "start" : 50 | "start" : "50" | documents[0].definitions[0].location.start: expected a whole number; found "50"
            "start" : 50 | "start" : -1 | location.start: expected a whole number from 0 on; found -1
            "end" : 55 | "end" : 49 | location.end: expected a whole number from 50 on; found 49
            "page" : 2 | "page" : 0 | location.page: expected a whole number from 1 on; found 0
            "page" : 2 | "page" : 7.5 | location.page: expected a whole number; found 7.5
            "onBehalf" : false | "onBehalf" : null | documents[0].grants[0].onBehalf: expected true or false; found null
            "coverage" : [ | "coverage" : 7, "rest" : [ | documents[0].coverage: expected a list; found 7
            "parties" : [ | "parties" : [ 7, | documents[0].parties: expected a list of objects; found [7,
            "rights" : [ | "rights" : [ null, | documents[0].grants[0].rights: expected a list of texts; found [null,
            "to" : [ "provider" | "to" : [ "provider", "us" | documents[0].grants[0].to[1]: expected one of provider, affiliates
            "format" : "pdf" | "format" : "odt" | documents[0].format: expected one of pdf, html, markdown, text, docx, unknown; found "odt"
            "usage-data" : { | "user-data" : { | documents[0].verdict.otherData: expected one of content, feedback, usage-data
            "grant" : "g1" | "grant" : "g7" | documents[0].gaps[0].grant: expected the id of a clause of this document; found "g7"
            "controls" : [ "c1" ] | "controls" : [ "c7" ] | controls: expected ids of clauses of this document; found ["c7"]
            "status" : "analysed" | "status" : "failed" | documents[0].reason: expected an object where the status is failed; found null
            "verdict" : { | "verdict" : null, "rest" : { | documents[0].verdict: expected an object where the status is analysed; found null
            "source" : | "source" : "twice", "source" : | palaver.json:8:33: expected what 'proviso check --format json' writes: Duplicate
            """)
    void aMistakeIsToldWithItsPlace(String written, String mistake, String message) throws IOException {
        String report = Written.by(new JsonWriter(), Samples.partial());
        assertThat(report).contains(written);
        assertMistake(report.replace(written, mistake)).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"a\": }", "{}", "null", "{} {}", "\u0000", "terms"})
    void whatIsNoReportIsToldSo(String text) {
        assertMistake(text).contains("expected what 'proviso check --format json' writes");
    }

    @Test
    void whatIsNestedTooDeepOrCutOffIsToldSo() throws IOException {
        String report = Written.by(new JsonWriter(), Samples.partial());
        assertMistake("{\"a\":".repeat(9000)).contains("expected what");
        for (int length = 0; length < report.length() - 2; length += 97) {
            assertMistake(report.substring(0, length)).contains("expected what");
        }
    }

    @Test
    void whatIsFoundIsNotToldAtLength() throws IOException {
        String report = Written.by(new JsonWriter(), Samples.partial());
        assertMistake(report.replace("\"critical\"", '"' + "x".repeat(100_000) + '"'))
                .contains("...");
    }

    private static AbstractStringAssert<?> assertMistake(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ReportException problem =
                catchThrowableOfType(ReportException.class, () -> ReportReader.read(bytes, "palaver.json"));
        assertThat(problem).as("the mistake in %s", text).isNotNull();
        return assertThat(problem.getMessage())
                .startsWith("palaver.json:")
                .hasLineCount(1)
                .hasSizeLessThan(400);
    }

    @Test
    void takesTheEncodingsThatShellsWrite() throws Exception {
        String report = '\ufeff' + Written.by(new JsonWriter(), Samples.partial());
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(ReportReader.isReport(report.getBytes(charset), "saved")).isTrue();
            assertThat(ReportReader.read(report.getBytes(charset), "saved")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"schemaVersion\": 1}', saved, true",
        "'{}', saved.json, true",
        "'# Terms {\"', terms.md, false",
        "'{\\rtf1 \"Terms\"}', terms.rtf, false",
        "'', terms, false"
    })
    void tellsReportsFromDocuments(String text, String name, boolean isReport) {
        assertThat(ReportReader.isReport(text.getBytes(StandardCharsets.UTF_8), name))
                .isEqualTo(isReport);
    }
}
