package dev.proviso.reader;

import java.util.Locale;
import java.util.Set;

/** Recognises titles by how they are written: few words, capitals, no full stop. Offsets are into the document's text. */
final class Titles {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_RUNNING = 10;

    /** Words that stay small in a title. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "if", "in", "is", "into", "not", "of", "on", "or", "our",
            "the", "their", "this", "to", "under", "upon", "vs", "v", "via", "we", "with", "without", "you", "your",
            "do", "it", "be", "are", "how", "what", "use", "can", "e.g", "etc", "/", "&", "-", "\u2013");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc", "corp", "ltd", "co", "llc", "l.l.c", "mr", "ms", "mrs", "dr", "no", "yes", "u.s", "etc", "vs", "v",
            "e.g", "i.e");

    private Titles() {}

    /** Whether all of {@code from} to {@code to} reads like a title that is set apart by bold type or a number. */
    static boolean isTitle(String text, int from, int to) {
        int end = trimmed(text, from, to);
        return end > from
                && end - from <= LONGEST
                && words(text, from, end) <= MOST_WORDS
                && ";,".indexOf(text.charAt(to - 1)) < 0
                && !Character.isLowerCase(text.charAt(from))
                && text.substring(from, end).chars().anyMatch(Character::isLetterOrDigit)
                && !hasSentenceEnd(text, from, end);
    }

    /** The same, and nearly every word starts with a capital or is a small one. */
    static boolean isCapitalised(String text, int from, int to) {
        int high = 0;
        int low = 0;
        for (String word : text.substring(from, trimmed(text, from, to)).split("[\\s\\u00A0/]+")) {
            if (word.isEmpty() || SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                continue;
            }
            int letter = firstLetter(word);
            if (letter >= 0 && Character.isLowerCase(word.charAt(letter))) {
                low++;
            } else {
                high++;
            }
        }
        return high > 0 && low * 5 <= high;
    }

    /** Whether the letters are capitals, two at least. */
    static boolean isUpper(String text, int from, int to) {
        int upper = 0;
        int lower = 0;
        for (int i = from; i < to; i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper >= 2 && lower * 10 <= upper;
    }

    /**
     * End of a title that runs into its paragraph ("Licence. You grant ..."), without its full stop; -1 when none does.
     *
     * @param numbered whether a number stands before it; then a colon or dash may end it too
     */
    static int runInEnd(String text, int from, int to, boolean numbered) {
        int limit = Math.min(to - 1, from + LONGEST);
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            boolean dash = (c == '\u2013' || c == '\u2014' || c == '-') && isBlank(text.charAt(i - 1));
            if ((c == '.' || numbered && (c == ':' || dash)) && isBlank(text.charAt(i + 1))) {
                return isRunIn(text, from, i, to) ? trimmed(text, from, i) : -1;
            }
        }
        return -1;
    }

    /** End of the title that {@code boldEnd} closes, without its full stop; -1 when the bold words are no title. */
    static int boldEnd(String text, int from, int boldEnd, int to) {
        int end = trimmed(text, from, Math.min(boldEnd, to));
        int next = boldEnd;
        boolean stops = end < boldEnd && !text.substring(end, boldEnd).isBlank();
        while (next < to && isBlank(text.charAt(next))) {
            next++;
        }
        stops |= next < to && ".:\u2013\u2014-".indexOf(text.charAt(next)) >= 0;
        return stops && to - next > 2 && isTitle(text, from, end) ? end : -1;
    }

    /** The title without the full stop, colon or dash behind it. */
    static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && (isBlank(text.charAt(end - 1)) || ".:\u2013\u2014-".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static boolean isRunIn(String text, int from, int stop, int to) {
        int next = stop + 1;
        while (next < to && isBlank(text.charAt(next))) {
            next++;
        }
        int last = stop;
        while (last > from && !isBlank(text.charAt(last - 1))) {
            last--;
        }
        return next < to
                && !Character.isLowerCase(text.charAt(next))
                && Character.isUpperCase(text.charAt(from))
                && !isShort(text.substring(last, stop))
                && words(text, from, stop) <= MOST_WORDS_RUNNING
                && isCapitalised(text, from, stop);
    }

    /** An abbreviation or an initial: "Bert E. Brodsky" is a name. */
    private static boolean isShort(String word) {
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    private static boolean hasSentenceEnd(String text, int from, int to) {
        for (int i = from + 3; i + 2 < to; i++) {
            if (text.charAt(i) == '.' && isBlank(text.charAt(i + 1)) && Character.isLowerCase(text.charAt(i - 2))) {
                return true;
            }
        }
        return false;
    }

    static int words(String text, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += !isBlank(text.charAt(i)) && (i == from || isBlank(text.charAt(i - 1))) ? 1 : 0;
        }
        return words;
    }

    private static int firstLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
