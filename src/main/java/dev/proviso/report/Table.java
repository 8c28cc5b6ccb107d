package dev.proviso.report;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets.
 *
 * @param columns from left to right
 * @param <R> what a row is made from
 */
record Table<R>(List<Column<R>> columns) {

    /**
     * A column.
     *
     * @param title its heading
     * @param width characters to show
     * @param value the content of a row's cell, a number or a text; null for an empty one
     */
    record Column<R>(String title, int width, Function<R, @Nullable Object> value) {}

    Table {
        columns = List.copyOf(columns);
    }

    List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    /** The cells of a row, integers and texts, each safe to open in a spreadsheet. */
    List<Object> cells(R row) {
        return columns.stream().map(column -> cell(column.value().apply(row))).toList();
    }

    private static Object cell(@Nullable Object value) {
        return value instanceof Integer ? value : inert(value == null ? "" : value.toString());
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
