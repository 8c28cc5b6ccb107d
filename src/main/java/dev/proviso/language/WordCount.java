package dev.proviso.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many words a text has, and how many of them are little words of each language. Not thread-safe. */
final class WordCount {

    private static final String ENGLISH = LanguageGuess.ENGLISH;

    /** In running text of these languages one word in four is on its list; headings and tables have fewer. */
    private static final double LEAST_SHARE = 0.06;

    /** Neighbours share little words; a text in one of them has so many times as many as of the other. */
    private static final double CLEAR = 1.5;

    private final Map<String, Integer> little = new TreeMap<>();
    private int words;
    private int latin;

    /** Counts a word, as {@code weight} words where the script sets none apart. */
    void add(int weight, boolean isLatin, List<String> languages) {
        words += weight;
        latin += isLatin ? 1 : 0;
        languages.forEach(language -> little.merge(language, 1, Integer::sum));
    }

    /** Counts all that {@code other} counts. */
    void add(WordCount other) {
        words += other.words;
        latin += other.latin;
        other.little.forEach((language, count) -> little.merge(language, count, Integer::sum));
    }

    int words() {
        return words;
    }

    /** Whether most of the words are in the script that English has. */
    boolean isLatin() {
        return latin * 2 >= words;
    }

    /** The language with the most little words; English wins a tie. */
    String best() {
        String best = ENGLISH;
        for (Map.Entry<String, Integer> entry : little.entrySet()) {
            best = entry.getValue() > of(best) ? entry.getKey() : best;
        }
        return best;
    }

    /** Whether there are enough little words of the best language, and few of any that English could be taken for. */
    boolean isClear() {
        String best = best();
        int rival = best.equals(ENGLISH) ? most(ENGLISH) : of(ENGLISH);
        return isLatin() && of(best) >= LEAST_SHARE * words && of(best) >= CLEAR * rival;
    }

    private int most(String except) {
        return little.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(except))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private int of(String language) {
        return little.getOrDefault(language, 0);
    }
}
