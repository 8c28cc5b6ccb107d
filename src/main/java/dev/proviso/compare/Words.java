package dev.proviso.compare;

import dev.proviso.language.Essence;
import dev.proviso.language.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a passage without what does not change its meaning: case, punctuation, list numbers, numbers of
 * cross-references, and which name the vendor goes by.
 */
record Words(List<String> list) {

    /** "(a)", "(iv)", "2.", "c)" that stands alone: the number of a list item. */
    private static final Pattern ITEM = Pattern.compile(
            "(?<=^|\\s)(?:\\((?:[ivx]{1,5}|[a-zA-Z]|\\d{1,2})\\)|(?:[ivx]{1,5}|[a-z]|\\d{1,2}(?:\\.\\d{1,2})*)[.)])(?=\\s)");

    /** Words without which a sentence means the same; small words that turn a sentence ("not", "only", "any") are not among them. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "with", "from", "as", "this", "that",
            "these", "those", "such", "its", "it", "their", "they", "is", "are", "be", "been", "has", "have", "which",
            "s");

    private static final int STEM = 5;

    Words {
        list = List.copyOf(list);
    }

    /** The words of {@code text}, in which the vendor is called by one of {@code names}. */
    static Words of(String text, VendorNames names) {
        String folded = names.masked(Folding.fold(text).text());
        String essence = Essence.of(ITEM.matcher(folded).replaceAll(" "));
        return new Words(essence.isEmpty() ? List.of() : Arrays.asList(essence.split(" ")));
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** The words with blanks around each, for looking one passage up in another. */
    String line() {
        return ' ' + String.join(" ", list) + ' ';
    }

    /** How alike two passages are, from 0 to 1: twice the words of their longest common subsequence over the words of both. */
    double likeness(Words other) {
        int all = list.size() + other.list.size();
        return all == 0 ? 1 : 2.0 * common(other) / all;
    }

    /** No likeness can be greater than this, which is quick to tell. */
    double greatestLikeness(Words other) {
        int all = list.size() + other.list.size();
        return all == 0 ? 1 : 2.0 * shared(other) / all;
    }

    /** The part of this passage's words that the other has in the same order, from 0 to 1. */
    double within(Words other) {
        return list.isEmpty() ? 1 : (double) common(other) / list.size();
    }

    /** Whether the two differ in small words and endings only. */
    boolean isAllBut(Words other) {
        Map<String, Integer> balance = new HashMap<>();
        meaningful(balance, 1);
        other.meaningful(balance, -1);
        return balance.values().stream().allMatch(count -> count == 0);
    }

    private void meaningful(Map<String, Integer> balance, int by) {
        for (String word : list) {
            if (!SMALL.contains(word)) {
                balance.merge(
                        word.length() > STEM ? word.substring(0, STEM) : word.replaceAll("(?<=..)s$", ""),
                        by,
                        Integer::sum);
            }
        }
    }

    private int shared(Words other) {
        Map<String, Integer> counts = new HashMap<>();
        list.forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : other.list) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return shared;
    }

    /** The length of the longest common subsequence. */
    private int common(Words other) {
        int[] row = new int[other.list.size() + 1];
        for (String word : list) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = word.equals(other.list.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.list.size()];
    }
}
