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

    /**
     * Words without which a sentence means the same, among them those that drafters put in each other's place ("in connection
     * with", "in relation to"); small words that turn a sentence ("not", "only", "any") are not among them.
     */
    private static final Set<String> SMALL =
            Set.of(("a an the of to in on at by for and with from as this that these those such"
                            + " its it their they is are be been has have which s shall will order accordance according pursuant under"
                            + " connection relation related relating regard regarding respect concerning about prior before upon example"
                            + " instance like eg please note provided condition accept agree acknowledge understand hereby herein thereof"
                            + " whether also then")
                    .split(" "));

    /** "don't" is "do not". */
    private static final Pattern SHORT_NOT =
            Pattern.compile("(?i)(?<=\\b(?:do|does|did|is|are|was|were|would|could|should|has|have|had))n't\\b");

    /** Words that turn what a sentence says, or limit it. */
    private static final Set<String> TURNING = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nor",
            "neither",
            "cannot",
            "only",
            "solely",
            "unless",
            "except",
            "without",
            "consent",
            "permission",
            "opt",
            "if",
            "provided");

    private static final double KEPT = 0.95;

    /** "including, without limitation," is "including". */
    private static final Pattern FILLER = Pattern.compile(
            "(?i),?\\s*\\(?\\b(?:(?:but|and) not limited to|without (?:being limited to|limitation))\\b\\)?,?");

    private static final int STEM = 5;

    Words {
        list = List.copyOf(list);
    }

    /** The words of {@code text}, in which the vendor is called by one of {@code names}. */
    static Words of(String text, VendorNames names) {
        String folded = names.masked(Folding.fold(text).text());
        String essence = Essence.of(
                FILLER.matcher(SHORT_NOT.matcher(folded).replaceAll(" not")).replaceAll(""));
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

    /** How many of this passage's words beside the small ones the other lacks. */
    int meaningfulBeyond(Words other) {
        Map<String, Integer> balance = new HashMap<>();
        meaningful(balance, 1);
        other.meaningful(balance, -1);
        return balance.values().stream()
                .filter(count -> count > 0)
                .mapToInt(count -> count)
                .sum();
    }

    /** Whether a sentence still says this: it has nearly all of these words in order, and none more that turns them. */
    boolean isKeptIn(Words sentence) {
        return sentence.list.size() >= list.size()
                && turns() == sentence.turns()
                && shared(sentence) >= KEPT * list.size()
                && within(sentence) >= KEPT;
    }

    private long turns() {
        return list.stream().filter(TURNING::contains).count();
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
