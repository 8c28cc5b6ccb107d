package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxWriterTest {

    @Test
    void writesTheWholeReport() throws IOException {
        XSSFWorkbook book =
                read(Samples.partial(), Samples.clean(), Samples.unread(Status.NO_TEXT, "There is no text in it."));
        StringBuilder all = new StringBuilder();
        for (Sheet sheet : book) {
            all.append("== ").append(sheet.getSheetName()).append('\n');
            for (Row row : sheet) {
                all.append(cells(row).stream().map(Cell::toString).collect(Collectors.joining(" | ")))
                        .append('\n');
            }
        }
        Goldens.check("partial.xlsx.txt", all.toString());
    }

    @Test
    void theHeadStaysInSightAndFiltersTheRows() throws IOException {
        XSSFSheet findings = read(Samples.partial()).getSheet("Findings");
        assertThat(findings.getPaneInformation().isFreezePane()).isTrue();
        assertThat(findings.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(findings.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:S5");
    }

    @Test
    void aQuoteIsWrappedAndALineIsANumber() throws IOException {
        Row row = read(Samples.partial()).getSheet("Findings").getRow(1);
        List<String> titles = FindingRow.TABLE.titles();
        assertThat(row.getCell(titles.indexOf("quote")).getCellStyle().getWrapText())
                .isTrue();
        assertThat(row.getHeightInPoints()).isEqualTo(3 * 15);
        assertThat(row.getCell(titles.indexOf("line")).getNumericCellValue()).isEqualTo(12);
        assertThat(row.getCell(titles.indexOf("section")).getStringCellValue()).isEqualTo("10.4");
    }

    @ParameterizedTest
    @MethodSource("dev.proviso.report.HostileTexts#all")
    void wordsOfADocumentAreTextAndNoFormula(String text) throws IOException {
        for (Sheet sheet : read(Samples.hostile(text))) {
            assertThat(sheet)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(row -> assertThat(cells(row))
                            .allMatch(cell -> cell.getCellType() == CellType.NUMERIC
                                    || cell.getCellType() == CellType.STRING
                                            && !cell.getStringCellValue().matches("(?s)[=+\\-@\t\r\n|%].*")));
            String quote = cells(sheet.getRow(1)).stream().map(Cell::toString).collect(Collectors.joining("\n"));
            assertThat(quote).contains(Xml.allowed(Printable.line(text)));
        }
    }

    @Test
    void wordsThatACellCannotTakeAreCut() throws IOException {
        String words = IntStream.range(0, 10_000).mapToObj(i -> "word " + i).collect(Collectors.joining(" "));
        Sheet grants = read(Samples.hostile(words)).getSheet("Grants");
        assertThat(cells(grants.getRow(1)))
                .allSatisfy(cell -> assertThat(cell.getStringCellValue()).hasSizeLessThan(32_768));
        assertThat(grants.getRow(1).getCell(10).getStringCellValue()).contains(" … ");
    }

    @Test
    void moreRowsThanASheetTakesAreRefused() {
        XlsxSheet<FindingRow> sheet = new XlsxSheet<>(
                FindingRow.TABLE, Collections.nCopies(1_048_576, new FindingRow(Samples.clean(), null)));
        Workbook book = new Workbook(OutputStream.nullOutputStream(), "Proviso", null);
        assertThatThrownBy(() -> sheet.write(book.newWorksheet("Findings")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("a sheet takes 1048575 rows and there are 1048576");
    }

    @Test
    void theClockIsNotInIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(List.of(Samples.partial()), out);
        ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 2, 0, 0));
            assertThat(part.getExtra()).isNull();
            assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("created");
        }
    }

    private static XSSFWorkbook read(Analysis... analyses) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(List.of(analyses), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<Cell> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false).toList();
    }
}
