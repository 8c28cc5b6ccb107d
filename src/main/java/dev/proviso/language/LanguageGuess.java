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
        String sample = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        Map<String, Integer> counts = new TreeMap<>();
        int words = 0;
        int latin = 0;
        for (String word : sample.split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty()) {
                words += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN
                        ? word.length()
                        : 1;
                latin += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
                count(word.toLowerCase(Locale.ROOT), counts);
            }
        }
        return words < FEWEST_WORDS && latin * 2 >= words ? ENGLISH : best(counts, words);
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
