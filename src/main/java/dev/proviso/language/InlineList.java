package dev.proviso.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the items of a list that runs within a sentence: "may (i) use, (ii) copy and (iii) show it". The numbers must
 * begin a sequence and go on in it; a single "(a)" refers to somewhere else. Offsets are UTF-16 units, base 0.
 */
final class InlineList {

    private static final int LONGEST_LABEL = 5;

    /** A reference's own words, "sub-clauses 2.1(a) and ", are no longer than this. */
    private static final int LONGEST_REFERENCE = 40;

    private static final List<String> ROMANS =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    /** Words after which "(a)" names a place in a contract. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:section|clause|paragraph|article|item|part|rule"
                    + "|sub-?section|sub-?clause|sub-?paragraph|\u00A7)s? ?[\\d.]*(?:\\([a-z0-9]+\\))*(?:(?:,| and| or| to)* ?)?$");

    private InlineList() {}

    /** Where the items start in one folded sentence, in order; empty when there are fewer than two. */
    static List<Integer> starts(String sentence) {
        List<Integer> starts = new ArrayList<>();
        int open = sentence.indexOf('(');
        while (open >= 0) {
            String label = label(sentence, open);
            if (isNext(starts.size() + 1, label) && !isReference(sentence, open)) {
                starts.add(open);
            }
            open = sentence.indexOf('(', open + 1);
        }
        return starts.size() < 2 ? List.of() : List.copyOf(starts);
    }

    /** What stands in the bracket that opens there, when it may be a number in front of words; else empty. */
    private static String label(String sentence, int open) {
        int close = sentence.indexOf(')', open);
        boolean isShort = close > open + 1 && close - open - 1 <= LONGEST_LABEL && close + 1 < sentence.length();
        boolean isApart = open == 0 || !isInWord(sentence.charAt(open - 1));
        return isShort && isApart ? sentence.substring(open + 1, close) : "";
    }

    private static boolean isInWord(char before) {
        return Character.isLetterOrDigit(before) || before == ')';
    }

    private static boolean isNext(int ordinal, String label) {
        return !label.isEmpty()
                && (label.equals(Integer.toString(ordinal))
                        || label.equals(String.valueOf((char) ('a' + ordinal - 1)))
                        || ordinal <= ROMANS.size() && label.equals(ROMANS.get(ordinal - 1)));
    }

    private static boolean isReference(String sentence, int number) {
        int from = Math.max(0, number - LONGEST_REFERENCE);
        return REFERENCE.matcher(sentence.substring(from, number)).find();
    }
}
