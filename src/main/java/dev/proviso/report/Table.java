package dev.proviso.report;

import java.util.List;
import java.util.function.Function;

/**
 * A table for spreadsheets.
 *
 * @param name what its rows are
 * @param columns from left to right
 * @param <R> what a row is made from
 */
record Table<R>(String name, List<Column<R>> columns) {

    /**
     * A column.
     *
     * @param title its heading
     * @param width characters to show
     * @param value the text of a row's cell
     */
    record Column<R>(String title, int width, Function<R, String> value) {}

    Table {
        columns = List.copyOf(columns);
    }

    List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    /** The cells of a row, each safe to open in a spreadsheet. */
    List<String> cells(R row) {
        return columns.stream().map(column -> inert(column.value().apply(row))).toList();
    }

    /**
     * The text on one line, marked as text where a spreadsheet would take it for a formula: with an apostrophe, which
     * is shown ("CSV Injection", OWASP; the full-width signs are what some programs take for the plain ones).
     */
    static String inert(String text) {
        String line = Printable.line(text);
        return !line.isEmpty() && "=+-@|%\uff1d\uff0b\uff0d\uff20".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
