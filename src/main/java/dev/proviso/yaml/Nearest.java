package dev.proviso.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a misspelt one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word with the fewest slips of single letters from {@code word}, at most a third of its letters; empty
     * when none is that near. Ties go to the first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int limit = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(word.length() - candidate.length()) <= limit)
                .filter(candidate -> distance(word, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The end of an error message: {@code , did you mean 'purpose'?}, or nothing when no known word is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> ", did you mean '" + near + "'?").orElse("");
    }

    /** Letters put in, left out, replaced, or swapped with the one beside them. */
    private static int distance(String a, String b) {
        int[][] changes = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                changes[i][j] = i == 0 || j == 0 ? i + j : least(a, i, b, j, changes);
            }
        }
        return changes[a.length()][b.length()];
    }

    private static int least(String a, int i, String b, int j, int[][] changes) {
        int replaced = changes[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(changes[i - 1][j], changes[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, changes[i - 2][j - 2] + 1) : least;
    }
}
