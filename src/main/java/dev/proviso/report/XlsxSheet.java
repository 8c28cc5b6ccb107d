package dev.proviso.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of a workbook: its head stays in sight and filters the rows; long words are wrapped.
 *
 * @param table its columns
 * @param rows what its rows are made from
 */
record XlsxSheet<R>(Table<R> table, List<R> rows) {

    /** Rows below the head ("Excel specifications and limits", Microsoft: 1,048,576 rows in all). */
    static final int MOST_ROWS = 1_048_575;

    /** Of the 32,767 units that a cell takes (the same), so many that what is left out can be marked. */
    private static final int MOST_UNITS = 32_000;

    /** Rows after which those written leave the memory. */
    private static final int FLUSHED = 1_000;

    /** Points from line to line of what the style sheet sets, and those of the tallest row (the same). */
    private static final int LINE = 15;

    private static final int TALLEST = 409;

    /** What a reader would take for the code of a character (ECMA-376, part 1, 22.9.2.19). */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** @throws IOException when there are more rows than a sheet takes, or its file does not take all of it */
    void write(Worksheet sheet) throws IOException {
        if (rows.size() > MOST_ROWS) {
            throw new IOException("a sheet takes " + MOST_ROWS + " rows and there are " + rows.size()
                    + "; csv and jsonl take any number");
        }
        head(sheet);
        int number = 0;
        for (R row : rows) {
            row(sheet, ++number, table.cells(row));
            if (number % FLUSHED == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private void head(Worksheet sheet) {
        List<Table.Column<R>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.value(0, i, columns.get(i).title());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), columns.size() - 1);
    }

    private void row(Worksheet sheet, int number, List<?> cells) {
        sheet.rowHeight(number, height(cells));
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).equals("")) {
                cell(sheet, number, i, cells.get(i));
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object content) {
        if (content instanceof Integer number) {
            sheet.value(row, column, number);
        } else {
            sheet.inlineString(row, column, text(content.toString()));
        }
        sheet.style(row, column).verticalAlignment("top").wrapText(true).set();
    }

    /**
     * Points for the longest cell: not every program finds the height of wrapped words by itself. A width is told in
     * digits, and a letter of a text takes about four fifths of one (measured in LibreOffice).
     */
    private int height(List<?> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            int length = cells.get(i).toString().length();
            lines = Math.max(lines, 1 + length * 4 / 5 / table.columns().get(i).width());
        }
        return Math.min(lines * LINE, TALLEST);
    }

    private static String text(String content) {
        return CODE.matcher(Phrases.shortened(Xml.allowed(content), MOST_UNITS)).replaceAll("_x005F_");
    }
}
