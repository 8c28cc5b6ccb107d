package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Status;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvWriterTest {

    @Test
    void writesTheWholeReport() throws IOException {
        Goldens.check(
                "partial.csv",
                Written.by(
                        new CsvWriter(),
                        Samples.partial(),
                        Samples.clean(),
                        Samples.unread(Status.NO_TEXT, "There is no text in it.")));
    }

    @Test
    void everyDocumentHasARow() throws IOException {
        List<CSVRecord> rows = rows(Written.by(
                new CsvWriter(), Samples.clean(), Samples.unread(Status.ENCRYPTED, "Ask for the password.")));
        assertThat(rows.stream().map(row -> row.get("status"))).containsExactly("analysed", "encrypted");
        assertThat(rows.get(1).get("message")).isEqualTo("Ask for the password.");
    }

    @ParameterizedTest
    @MethodSource("dev.proviso.report.HostileTexts#all")
    void noCellIsAFormulaAndNoneRunsIntoAnother(String text) throws IOException {
        List<CSVRecord> rows = rows(Written.by(new CsvWriter(), Samples.hostile(text)));
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.size()).isEqualTo(FindingRow.TABLE.columns().size());
            assertThat(row.stream()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n|%].*"));
            assertThat(row.get("quote")).endsWith(Printable.line(text));
        });
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.getRecords();
        }
    }
}
