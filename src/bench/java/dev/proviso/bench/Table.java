package dev.proviso.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table that a run prints, in Markdown, and whether every figure in it is where it should be. */
final class Table {

    private static final List<String> HEAD = List.of("what", "figure", "beside", "target");

    private final List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    private final List<String> missed = new ArrayList<>();

    /** A row with a figure only. */
    void row(String what, String figure) {
        row(what, figure, "");
    }

    /** A row with a figure beside another. */
    void row(String what, String figure, String beside) {
        rows.add(List.of(what, figure, beside, ""));
    }

    /** A row whose figure, or what it is beside another, has a target. */
    void row(String what, String figure, String beside, Target target) {
        if (!target.isMet()) {
            missed.add("MISSED: " + what + ": " + figure + " " + beside + ", expected " + target.expected());
        }
        rows.add(List.of(what, figure, beside, target.toString()));
    }

    /**
     * What a value should be.
     *
     * @param value the value
     * @param limit the least or the most it should be
     * @param isLeast whether the limit is the least
     * @param unit what both count
     */
    record Target(double value, double limit, boolean isLeast, String unit) {

        static Target atLeast(double limit, double value, String unit) {
            return new Target(value, limit, true, unit);
        }

        static Target atMost(double limit, double value, String unit) {
            return new Target(value, limit, false, unit);
        }

        boolean isMet() {
            return isLeast ? value >= limit : value <= limit;
        }

        String expected() {
            return (isLeast ? "at least " : "at most ") + number(limit) + " " + unit;
        }

        @Override
        public String toString() {
            return expected() + (isMet() ? ": met" : ": MISSED");
        }
    }

    /** Whether every target is met. */
    boolean isMet() {
        return missed.isEmpty();
    }

    /** A speed in bytes a second. */
    static String speed(double bytes) {
        return number(bytes / 1e6) + " MB/s";
    }

    /** How much slower something is than what is so many times as fast. */
    static String times(double ratio) {
        return ratio >= 1 ? number(ratio) + " times slower" : number(1 / ratio) + " times faster";
    }

    /** A number with as many digits as it is worth. */
    static String number(double value) {
        String format = value == Math.rint(value) || value >= 100
                ? "%.0f"
                : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }

    @Override
    public String toString() {
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = rows.stream().map(row -> line(row, widths)).collect(Collectors.toList());
        lines.add(1, Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(" | ", "| ", " |")));
        if (!missed.isEmpty()) {
            lines.add("");
            lines.addAll(missed);
        }
        return String.join("\n", lines);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            line.append(' ')
                    .append(row.get(i))
                    .append(" ".repeat(widths[i] - row.get(i).length()))
                    .append(" |");
        }
        return line.toString();
    }
}
