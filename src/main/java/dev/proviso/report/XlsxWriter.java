package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.report.ClauseTables.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The report as a workbook (Office Open XML, ECMA-376) for spreadsheets: the findings, the gaps, the grants and the
 * controls, a sheet each. The rows are written one by one, their words in their cells: nothing is kept but the analyses.
 */
final class XlsxWriter implements ReportWriter {

    /** The first moment that a ZIP file can tell, in place of a clock. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The parts that are the same in every workbook: which sheets there are, and how cells look. */
    private static final List<String> FRAME = List.of(
            "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml");

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String part : FRAME) {
            begin(zip, part);
            try (InputStream in = XlsxWriter.class.getResourceAsStream("xlsx/" + part)) {
                Objects.requireNonNull(in, part).transferTo(zip);
            }
        }
        int number = 0;
        for (XlsxSheet<?> sheet : sheets(analyses)) {
            begin(zip, "xl/worksheets/sheet" + ++number + ".xml");
            sheet.write(zip);
        }
        zip.finish();
        zip.flush();
    }

    /** In the order of the frame, which names them. */
    private static List<XlsxSheet<?>> sheets(List<Analysis> analyses) {
        return List.of(
                new XlsxSheet<>(FindingRow.TABLE, FindingRow.of(analyses)),
                new XlsxSheet<>(ClauseTables.GAPS, Row.of(analyses, Analysis::gaps)),
                new XlsxSheet<>(ClauseTables.GRANTS, Row.of(analyses, Remarks::given)),
                new XlsxSheet<>(ClauseTables.CONTROLS, Row.of(analyses, Remarks::limits)));
    }

    private static void begin(ZipOutputStream zip, String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }
}
