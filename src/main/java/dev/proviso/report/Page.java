package dev.proviso.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text wrapped to a width. Everything printed is made safe for terminals first; columns count UTF-16 units.
 */
final class Page {

    /** Words that stay together on a line where they fit on one, in one style. */
    record Part(String text, Style style) {
        static Part plain(String text) {
            return new Part(text, Style.PLAIN);
        }
    }

    private static final String BETWEEN_PARTS = "   ";

    private final Layout layout;
    private final Appendable out;

    Page(Layout layout, Appendable out) {
        this.layout = layout;
        this.out = out;
    }

    /** An empty line. */
    void blank() throws IOException {
        out.append('\n');
    }

    /** A paragraph, every line indented. */
    void paragraph(int indent, String text, Style style) throws IOException {
        lines(" ".repeat(indent), indent, text, style);
    }

    /** Words of the document, marked with a bar. */
    void quote(int indent, String text) throws IOException {
        String margin = " ".repeat(indent) + "| ";
        for (String line : wrap(Printable.line(text), layout.width() - margin.length())) {
            out.append(style(Style.DIM, margin)).append(line).append('\n');
        }
    }

    /** A label in a column of its own and, beside it, parts that flow over as many lines as they need. */
    void row(int indent, Part label, int labelWidth, List<Part> parts) throws IOException {
        String word = Printable.line(label.text());
        String pad = " ".repeat(Math.max(1, labelWidth - word.length()));
        out.append(" ".repeat(indent)).append(style(label.style(), word)).append(pad);
        int start = indent + word.length() + pad.length();
        flow(start, indent + labelWidth, parts);
    }

    /** Parts that flow over as many lines as they need, the later ones indented. */
    void flow(int column, int indent, List<Part> parts) throws IOException {
        int at = column;
        boolean first = true;
        for (Part part : parts) {
            String text = Printable.line(part.text());
            int gap = first ? 0 : BETWEEN_PARTS.length();
            if (at + gap + text.length() <= layout.width()) {
                out.append(first ? "" : BETWEEN_PARTS).append(style(part.style(), text));
                at += gap + text.length();
            } else {
                at = overflow(at, first, indent, text, part.style());
            }
            first = false;
        }
        out.append('\n');
    }

    private int overflow(int at, boolean first, int indent, String text, Style style) throws IOException {
        boolean stay = first && at < layout.width() - 20;
        String margin = "\n" + " ".repeat(indent);
        out.append(stay ? "" : margin);
        List<String> lines = wrap(text, layout.width() - Math.max(indent, stay ? at : 0));
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : margin).append(style(style, lines.get(i)));
        }
        return (lines.size() == 1 && stay ? at : indent)
                + lines.get(lines.size() - 1).length();
    }

    private void lines(String margin, int columns, String text, Style style) throws IOException {
        for (String line : wrap(Printable.line(text), layout.width() - columns)) {
            out.append(margin).append(style(style, line)).append('\n');
        }
    }

    private String style(Style style, String text) {
        return layout.colour() ? style.on(text) : text;
    }

    /** Breaks at spaces; a word longer than the width is cut, never inside a surrogate pair. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (text.length() - start > width) {
            int cut = text.lastIndexOf(' ', start + width);
            boolean atSpace = cut > start;
            if (!atSpace) {
                cut = start + width;
                cut -= Character.isHighSurrogate(text.charAt(cut - 1)) ? 1 : 0;
            }
            lines.add(text.substring(start, cut));
            start = atSpace ? cut + 1 : cut;
        }
        lines.add(text.substring(start));
        return lines;
    }
}
