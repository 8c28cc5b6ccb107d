package dev.proviso.report;

import dev.proviso.report.Page.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Two passages beside each other, each in a column of its own, the words that differ marked. Belongs to one thread. */
final class SideBySide {

    private static final String BETWEEN = " │ ";

    private final int width;
    private final boolean colour;

    /**
     * @param room columns for both together
     * @param colour whether colour marks the words; else {@code [-went-]} and {@code {+came+}} do
     */
    SideBySide(int room, boolean colour) {
        this.width = (room - BETWEEN.length()) / 2;
        this.colour = colour;
    }

    /** Writes the two with these titles. */
    void write(Page page, int indent, List<String> titles, WordDiff words) throws IOException {
        List<List<Part>> left = column(words, WordDiff.Kind.GONE);
        List<List<Part>> right = column(words, WordDiff.Kind.COME);
        left.add(0, List.of(new Part(cut(titles.get(0)), Style.DIM)));
        right.add(0, List.of(new Part(cut(titles.get(1)), Style.DIM)));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            page.line(indent, row(line(left, i), line(right, i)));
        }
    }

    private String cut(String title) {
        return title.length() <= width ? title : title.substring(0, width - 1) + "…";
    }

    private static List<Part> line(List<List<Part>> column, int i) {
        return i < column.size() ? column.get(i) : List.of();
    }

    private List<Part> row(List<Part> left, List<Part> right) {
        List<Part> row = new ArrayList<>(left);
        int used = left.stream().mapToInt(part -> part.text().length()).sum();
        row.add(Part.plain(" ".repeat(Math.max(0, width - used))));
        row.add(new Part(right.isEmpty() ? BETWEEN.stripTrailing() : BETWEEN, Style.DIM));
        row.addAll(right);
        return row;
    }

    /** The lines of one passage: the words it shares with the other and its own. */
    private List<List<Part>> column(WordDiff words, WordDiff.Kind own) {
        Lines lines = new Lines();
        for (WordDiff.Run run : words.runs()) {
            if (run.kind() == WordDiff.Kind.KEPT) {
                run.words().forEach(word -> lines.add(word, Style.PLAIN));
            } else if (run.kind() == own) {
                marked(run.words(), own).forEach(word -> lines.add(word, colour ? style(own) : Style.PLAIN));
            }
        }
        return lines.all;
    }

    private static Style style(WordDiff.Kind kind) {
        return kind == WordDiff.Kind.GONE ? Style.RED : Style.GREEN;
    }

    private List<String> marked(List<String> words, WordDiff.Kind kind) {
        if (colour) {
            return words;
        }
        boolean gone = kind == WordDiff.Kind.GONE;
        List<String> marked = new ArrayList<>(words);
        marked.set(0, (gone ? "[-" : "{+") + marked.get(0));
        int last = marked.size() - 1;
        marked.set(last, marked.get(last) + (gone ? "-]" : "+}"));
        return marked;
    }

    /** Fills lines of the column's width word by word; a word that is longer than a line is cut. */
    private final class Lines {

        private final List<List<Part>> all = new ArrayList<>();
        private int used;

        void add(String word, Style style) {
            String rest = word;
            while (rest.length() > width) {
                put(rest.substring(0, width), style);
                rest = rest.substring(width);
            }
            put(rest, style);
        }

        private void put(String word, Style style) {
            if (all.isEmpty() || used + 1 + word.length() > width) {
                all.add(new ArrayList<>());
                used = 0;
            } else {
                all.get(all.size() - 1).add(Part.plain(" "));
                used++;
            }
            all.get(all.size() - 1).add(new Part(word, style));
            used += word.length();
        }
    }
}
