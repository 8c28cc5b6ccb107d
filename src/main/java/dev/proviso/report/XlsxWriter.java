package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.report.ClauseTables.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/**
 * The report as a workbook for spreadsheets: the findings, the gaps, the grants and the controls, a sheet each. The
 * same analyses give the same bytes.
 */
final class XlsxWriter implements ReportWriter {

    /** In place of a clock: the first day of which a ZIP file can tell the time without a time zone beside it. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

    /** The part that says when the workbook was made, and what says so. */
    private static final String PROPERTIES = "docProps/core.xml";

    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*</dcterms:created>");

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(book, "Proviso", null)) {
            sheet(workbook, "Findings", new XlsxSheet<>(FindingRow.TABLE, FindingRow.of(analyses)));
            sheet(workbook, "Gaps", new XlsxSheet<>(ClauseTables.GAPS, Row.of(analyses, Analysis::gaps)));
            sheet(workbook, "Grants", new XlsxSheet<>(ClauseTables.GRANTS, Row.of(analyses, Remarks::given)));
            sheet(workbook, "Controls", new XlsxSheet<>(ClauseTables.CONTROLS, Row.of(analyses, Remarks::limits)));
        }
        writeWithoutClock(book.toByteArray(), out);
    }

    private static void sheet(Workbook workbook, String name, XlsxSheet<?> sheet) throws IOException {
        sheet.write(workbook.newWorksheet(name));
    }

    /** The library stamps the parts and their properties with the time. */
    private static void writeWithoutClock(byte[] book, OutputStream out) throws IOException {
        try (ZipFile parts = ZipFile.builder().setByteArray(book).get()) {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                ZipEntry timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(ALWAYS);
                zip.putNextEntry(timeless);
                try (InputStream content = parts.getInputStream(part)) {
                    copy(part.getName(), content, zip);
                }
            }
            zip.finish();
            zip.flush();
        }
    }

    private static void copy(String part, InputStream content, OutputStream out) throws IOException {
        if (part.equals(PROPERTIES)) {
            String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            out.write(CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } else {
            content.transferTo(out);
        }
    }
}
