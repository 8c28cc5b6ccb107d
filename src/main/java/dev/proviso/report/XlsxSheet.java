package dev.proviso.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * A sheet of a workbook: its head stays in sight and filters the rows; long words are wrapped.
 *
 * @param table its columns, 26 at most
 * @param rows what its rows are made from
 */
record XlsxSheet<R>(Table<R> table, List<R> rows) {

    /** Rows below the head ("Excel specifications and limits", Microsoft: 1,048,576 rows in all). */
    static final int MOST_ROWS = 1_048_575;

    /** Of the 32,767 units that a cell takes (the same), so many that what is left out can be marked. */
    private static final int MOST_UNITS = 32_000;

    /** Points from line to line of what the style sheet sets, and those of the tallest row (the same). */
    private static final int LINE = 15;

    private static final int TALLEST = 409;

    /** What a reader would take for the code of a character (ECMA-376, part 1, 22.9.2.19). */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String HEAD = "1";
    private static final String WRAPPED = "2";

    /** @throws IOException when {@code out} does not take all of it, or there are more rows than a sheet takes */
    void write(OutputStream out) throws IOException {
        if (rows.size() > MOST_ROWS) {
            throw new IOException("a sheet takes " + MOST_ROWS + " rows and there are " + rows.size()
                    + "; csv and jsonl take any number");
        }
        Xml.write(out, xml -> xml.element("worksheet", () -> sheet(xml)));
    }

    private void sheet(Xml xml) throws XMLStreamException {
        xml.attribute("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        xml.element("sheetViews", () -> xml.element("sheetView", () -> frozenHead(xml)));
        xml.element("cols", () -> widths(xml));
        xml.element("sheetData", () -> {
            row(xml, 1, HEAD, table.titles());
            int number = 1;
            for (R row : rows) {
                row(xml, ++number, WRAPPED, table.cells(row));
            }
        });
        String last = place(table.columns().size() - 1, rows.size() + 1);
        xml.element("autoFilter", () -> xml.attribute("ref", "A1:" + last));
    }

    private static void frozenHead(Xml xml) throws XMLStreamException {
        xml.attribute("workbookViewId", "0");
        xml.element("pane", () -> {
            xml.attribute("ySplit", "1");
            xml.attribute("topLeftCell", "A2");
            xml.attribute("activePane", "bottomLeft");
            xml.attribute("state", "frozen");
        });
    }

    private void widths(Xml xml) throws XMLStreamException {
        int number = 0;
        for (Table.Column<R> column : table.columns()) {
            String place = String.valueOf(++number);
            xml.element("col", () -> {
                xml.attribute("min", place);
                xml.attribute("max", place);
                xml.attribute("width", String.valueOf(column.width()));
                xml.attribute("customWidth", "1");
            });
        }
    }

    private void row(Xml xml, int number, String style, List<?> cells) throws XMLStreamException {
        xml.element("row", () -> {
            xml.attribute("r", String.valueOf(number));
            xml.attribute("ht", String.valueOf(height(cells)));
            xml.attribute("customHeight", "1");
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).equals("")) {
                    cell(xml, place(i, number), style, cells.get(i));
                }
            }
        });
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

    private static void cell(Xml xml, String place, String style, Object content) throws XMLStreamException {
        xml.element("c", () -> {
            xml.attribute("r", place);
            xml.attribute("s", style);
            if (content instanceof Integer) {
                xml.element("v", () -> xml.text(content.toString()));
            } else {
                xml.attribute("t", "inlineStr");
                xml.element("is", () -> xml.element("t", () -> xml.text(text(content.toString()))));
            }
        });
    }

    private static String text(String content) {
        return CODE.matcher(Phrases.shortened(content, MOST_UNITS)).replaceAll("_x005F_");
    }

    /** "B7" for the second column of the seventh row. */
    private static String place(int column, int row) {
        return (char) ('A' + column) + String.valueOf(row);
    }
}
