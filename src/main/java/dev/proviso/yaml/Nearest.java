package dev.proviso.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a misspelt one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word with the fewest single-letter changes from {@code word}, at most a third of its letters; empty
     * when none is that near. Ties go to the first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int limit = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The end of an error message: {@code , did you mean 'purpose'?}, or nothing when no known word is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> ", did you mean '" + near + "'?").orElse("");
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > a.length()) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            step(a.charAt(i - 1), i, b, row);
        }
        return row[b.length()];
    }

    private static void step(char letter, int i, String b, int[] row) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int substituted = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
