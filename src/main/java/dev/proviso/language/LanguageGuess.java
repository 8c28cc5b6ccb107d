package dev.proviso.language;

import dev.proviso.document.Document;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tells the main language of a document by counting the little words of ten languages. Good enough to refuse a document
 * that is clearly not English; immutable, thread-safe.
 */
public final class LanguageGuess {

    /** Undetermined, as ISO 639 writes it. */
    public static final String UNKNOWN = "und";

    private static final String ENGLISH = "en";
    private static final int FEWEST_WORDS = 30;
    private static final int MOST_CHARACTERS = 60_000;

    /** In running text of these languages one word in four is on its list; headings and tables have fewer. */
    private static final double LEAST_SHARE = 0.06;

    private final Map<String, List<String>> languagesOf = new HashMap<>();

    /** A guess with the shipped word lists. */
    public LanguageGuess() {
        for (String line : WordLists.lines("languages.txt")) {
            String[] words = line.split(" ");
            for (String word : Arrays.asList(words).subList(1, words.length)) {
                languagesOf.merge(word, List.of(words[0]), LanguageGuess::both);
            }
        }
    }

    /** The document with the language found; a very short one counts as English. */
    public Document identify(Document document) {
        return document.withLanguage(of(document.text()));
    }

    /** ISO 639-1 code of the main language of {@code text}, {@link #UNKNOWN} when it is none of the known ones. */
    public String of(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        int end = Math.min(text.length(), MOST_CHARACTERS);
        int words = 0;
        int latin = 0;
        int to;
        for (int from = next(text, 0, end); from < end; from = next(text, to, end)) {
            to = wordEnd(text, from, end);
            Character.UnicodeScript script = script(text.codePointAt(from));
            words += script == Character.UnicodeScript.HAN ? to - from : 1;
            latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
            count(text.substring(from, to).toLowerCase(Locale.ROOT), counts);
        }
        return words < FEWEST_WORDS && latin * 2 >= words ? ENGLISH : best(counts, words);
    }

    /** Where the next word begins at or behind {@code from}. */
    private static int next(String text, int from, int end) {
        int i = from;
        while (i < end && !isLetter(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static int wordEnd(String text, int from, int end) {
        int i = from;
        while (i < end && isLetter(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return Math.min(i, end);
    }

    /** Letters and the marks that combine with them. */
    private static boolean isLetter(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z';
        }
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static Character.UnicodeScript script(int point) {
        return point < 0x80 ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(point);
    }

    private void count(String word, Map<String, Integer> counts) {
        for (String language : languagesOf.getOrDefault(word, List.of())) {
            counts.merge(language, 1, Integer::sum);
        }
    }

    /** English wins a tie: names and addresses in another language do not make a document foreign. */
    private static String best(Map<String, Integer> counts, int words) {
        String best = ENGLISH;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return counts.getOrDefault(best, 0) >= LEAST_SHARE * words ? best : UNKNOWN;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
