package dev.proviso.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text wrapped to a width. Everything printed is made safe for terminals first; columns count UTF-16 units.
 */
public final class Page {

    /** Words that stay together on a line where they fit on one, in one style. */
    public record Part(String text, Style style) {
        /** Words in no style of their own. */
        public static Part plain(String text) {
            return new Part(text, Style.PLAIN);
        }
    }

    private static final String BETWEEN_PARTS = "   ";
    private static final int BETWEEN_COLUMNS = 2;
    private static final int KEPT_WHOLE = 40;
    private static final int LEAST_ROOM = 24;

    private final Layout layout;
    private final Appendable out;

    Page(Layout layout, Appendable out) {
        this.layout = layout;
        this.out = out;
    }

    /** What a page consists of. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void writeTo(Page page) throws IOException;
    }

    /** Writes a page in UTF-8 and flushes; {@code out} stays open. */
    public static void write(Layout layout, OutputStream out, Content content) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        content.writeTo(new Page(layout, writer));
        writer.flush();
    }

    /** An empty line. */
    public void blank() throws IOException {
        out.append('\n');
    }

    /** A paragraph, every line indented. */
    public void paragraph(int indent, String text, Style style) throws IOException {
        out.append(" ".repeat(indent));
        text(indent, indent, Printable.line(text), style);
        out.append('\n');
    }

    /** A line that is never broken, so that it can be copied. */
    public void unbroken(int indent, String text, Style style) throws IOException {
        out.append(" ".repeat(indent))
                .append(style(style, Printable.line(text)))
                .append('\n');
    }

    /** Words of the document, marked with a bar. */
    public void quote(int indent, String text) throws IOException {
        String margin = " ".repeat(indent) + "| ";
        int width = layout.width() - margin.length();
        for (String line : wrap(Printable.line(text), width, width)) {
            out.append(style(Style.DIM, margin)).append(line).append('\n');
        }
    }

    /** Parts right behind each other on one line, which is not wrapped. */
    void line(int indent, List<Part> parts) throws IOException {
        out.append(" ".repeat(indent));
        for (Part part : parts) {
            out.append(style(part.style(), part.text()));
        }
        out.append('\n');
    }

    /** A label in a column of its own and, beside it, parts that flow over as many lines as they need. */
    public void row(int indent, Part label, int labelWidth, List<Part> parts) throws IOException {
        String word = Printable.line(label.text());
        String pad = " ".repeat(Math.max(1, labelWidth - word.length()));
        out.append(" ".repeat(indent)).append(style(label.style(), word)).append(pad);
        int start = indent + word.length() + pad.length();
        flow(start, indent + labelWidth, parts);
    }

    /**
     * Rows of as many cells each; a column is as wide as its longest cell, only the last one is wrapped. It goes below the
     * others where they leave it no room.
     */
    public void table(int indent, List<List<Part>> rows) throws IOException {
        for (List<Part> row : rows) {
            out.append(" ".repeat(indent));
            int at = indent;
            for (int column = 0; column < row.size() - 1; column++) {
                String cell = Printable.line(row.get(column).text());
                int width = widest(rows, column) + BETWEEN_COLUMNS;
                out.append(style(row.get(column).style(), cell)).append(" ".repeat(width - cell.length()));
                at += width;
            }
            Part last = row.get(row.size() - 1);
            if (layout.width() - at < LEAST_ROOM) {
                at = indent + BETWEEN_COLUMNS;
                out.append('\n').append(" ".repeat(at));
            }
            text(at, at, Printable.line(last.text()), last.style());
            out.append('\n');
        }
    }

    private static int widest(List<List<Part>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> Printable.line(row.get(column).text()).length())
                .max()
                .orElse(0);
    }

    /**
     * Parts that flow over as many lines as they need, the later ones indented. A short part is not torn apart.
     *
     * @param column where on the line the first part starts
     */
    public void flow(int column, int indent, List<Part> parts) throws IOException {
        int at = column;
        boolean first = true;
        for (Part part : parts) {
            String text = Printable.line(part.text());
            String gap = first ? "" : BETWEEN_PARTS;
            int room = layout.width() - at - gap.length();
            boolean stays = text.length() <= room || room >= LEAST_ROOM && text.length() > KEPT_WHOLE;
            if (!stays && at > indent) {
                out.append('\n').append(" ".repeat(indent));
                at = indent;
            } else {
                out.append(gap);
                at += gap.length();
            }
            at = text(at, indent, text, part.style());
            first = false;
        }
        out.append('\n');
    }

    /** Parts on one line where they fit; else the first on a line of its own and the others below it. */
    void flowTogether(int indent, List<Part> parts) throws IOException {
        int length = parts.stream()
                .mapToInt(part -> Printable.line(part.text()).length())
                .sum();
        if (length + BETWEEN_PARTS.length() * (parts.size() - 1) <= layout.width()) {
            flow(0, indent, parts);
        } else {
            flow(0, indent, parts.subList(0, 1));
            out.append(" ".repeat(indent));
            flow(indent, indent, parts.subList(1, parts.size()));
        }
    }

    /** Writes a text from a column on; returns the column behind it. */
    private int text(int column, int indent, String text, Style style) throws IOException {
        List<String> lines = wrap(text, layout.width() - column, layout.width() - indent);
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "\n" + " ".repeat(indent)).append(style(style, lines.get(i)));
        }
        return (lines.size() == 1 ? column : indent)
                + lines.get(lines.size() - 1).length();
    }

    private String style(Style style, String text) {
        return layout.colour() ? style.on(text) : text;
    }

    /** Breaks at spaces; a word longer than the width is cut, behind a bar or anywhere but inside a surrogate pair. */
    private static List<String> wrap(String text, int firstWidth, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int room = firstWidth;
        while (text.length() - start > room) {
            int space = text.lastIndexOf(' ', start + room);
            int cut = space > start ? space : cutInWord(text, start, start + room);
            lines.add(text.substring(start, cut));
            start = space > start ? cut + 1 : cut;
            room = width;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static int cutInWord(String text, int start, int end) {
        int bar = text.lastIndexOf('|', end - 1);
        if (bar > start) {
            return bar + 1;
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
