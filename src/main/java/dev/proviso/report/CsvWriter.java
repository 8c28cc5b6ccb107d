package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** The findings as comma-separated values (RFC 4180), a row each, every cell in quotation marks, for spreadsheets and scripts. */
final class CsvWriter implements ReportWriter {

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get());

        csv.printRecord(FindingRow.TABLE.titles());
        for (FindingRow row : FindingRow.of(analyses)) {
            csv.printRecord(FindingRow.TABLE.cells(row));
        }
        csv.flush();
    }
}
