package dev.proviso.reader;

import dev.proviso.reader.DocxNumbering.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Counts the paragraphs of all lists as Word does when it shows the document. Not thread-safe. */
final class DocxLists {

    static final String BULLET = "\u2022";
    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    private final DocxNumbering numbering;
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    DocxLists(DocxNumbering numbering) {
        this.numbering = numbering;
    }

    /** What Word shows before the next paragraph of {@code list} at {@code level} (0 is the outermost); may be empty. */
    String next(int list, int level) {
        Level shown = numbering.level(list, level);
        if (shown == null || level < 0 || level >= DocxNumbering.LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(numbering.schemeOf(list), unused -> fresh());
        if (begun.add(list)) {
            numbering.startsOf(list).keySet().forEach(overridden -> count[overridden] = NOT_BEGUN);
        }
        count[level] = count[level] == NOT_BEGUN ? start(list, level) : count[level] + 1;
        for (int below = level + 1; below < count.length; below++) {
            Level deeper = numbering.level(list, below);
            count[below] = deeper == null || deeper.restartsAfter(level) ? NOT_BEGUN : count[below];
        }
        return shown.format().equals("bullet") ? BULLET : label(list, shown, count);
    }

    /** The level of {@code list} that is meant for paragraphs of {@code style}, 0 when none is. */
    int levelFor(int list, String style) {
        return numbering.levelFor(list, style);
    }

    /** How deep an item of {@code list} is nested, 1 for the outermost; 0 when the list numbers clauses, not items. */
    int depth(int list, int level) {
        return numbering.numbersClauses(list) ? 0 : level + 1;
    }

    private String label(int list, Level shown, int[] count) {
        StringBuilder label = new StringBuilder();
        String text = shown.text();
        for (int i = 0; i < text.length(); i++) {
            int level = text.charAt(i) == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (level < 0 || level >= DocxNumbering.LEVELS) {
                label.append(text.charAt(i));
            } else {
                i++;
                label.append(number(list, level, shown.isLegal(), count[level]));
            }
        }
        return label.toString().strip();
    }

    private String number(int list, int level, boolean legal, int count) {
        Level counted = numbering.level(list, level);
        String format = counted == null || legal ? "decimal" : counted.format();
        return DocxNumberFormat.write(count == NOT_BEGUN ? start(list, level) : count, format);
    }

    private int start(int list, int level) {
        Level counted = numbering.level(list, level);
        int start = counted == null ? 1 : counted.start();
        return Objects.requireNonNullElse(numbering.startsOf(list).get(level), start);
    }

    private static int[] fresh() {
        int[] count = new int[DocxNumbering.LEVELS];
        Arrays.fill(count, NOT_BEGUN);
        return count;
    }
}
