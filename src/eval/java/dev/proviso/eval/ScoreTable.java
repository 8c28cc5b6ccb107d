package dev.proviso.eval;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of several scorers' outputs: one line a measure, one column a lot. */
final class ScoreTable {

    /** "precision 0.907", "accuracy 0.99": figures of a scorer's line; the measure stands before the first. */
    private static final Pattern FIGURE = Pattern.compile("\\b(precision|recall|f1|accuracy) (\\S+)");

    /** Measures of documents stand under those of spans, without the name of what is measured. */
    private static final String DOCUMENTS = "docs";

    private static final String SPANS = "spans";

    private final Map<String, Map<String, String>> measures = new LinkedHashMap<>();

    /** Takes what a scorer printed about a lot. */
    void take(String lot, List<String> lines) {
        String label = "";
        for (String line : lines) {
            Matcher figure = FIGURE.matcher(line);
            if (figure.find()) {
                String name = line.substring(0, figure.start()).strip();
                label = name.equals(DOCUMENTS) ? label.replace(SPANS, DOCUMENTS) : name.replaceAll("\\s+", " ");
                measures.computeIfAbsent(label, unused -> new TreeMap<>()).put(lot, figures(line));
            }
        }
    }

    private static String figures(String line) {
        StringBuilder figures = new StringBuilder();
        FIGURE.matcher(line).results().forEach(figure -> figures.append(String.format("%7s", figure.group(2))));
        return figures.toString();
    }

    /** Prints the lots side by side: precision, recall and F1, or accuracy alone. */
    void print(List<String> lots, PrintStream out) {
        StringBuilder head = new StringBuilder(String.format("%-46s", "precision recall f1, or accuracy"));
        lots.forEach(lot -> head.append(String.format("%-24s", "  " + lot)));
        out.println(head.toString().stripTrailing());
        measures.forEach((measure, byLot) -> {
            StringBuilder line = new StringBuilder(String.format("%-46s", measure));
            lots.forEach(lot -> line.append(String.format("%-24s", byLot.getOrDefault(lot, ""))));
            out.println(line.toString().stripTrailing());
        });
    }
}
