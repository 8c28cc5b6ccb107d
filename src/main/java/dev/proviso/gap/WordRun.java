package dev.proviso.gap;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a passage, without case or punctuation.
 *
 * @param words in order
 */
record WordRun(List<String> words) {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    WordRun {
        words = List.copyOf(words);
    }

    static WordRun of(String text) {
        return new WordRun(SEPARATORS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    static List<WordRun> ofAll(List<String> phrases) {
        return phrases.stream().map(WordRun::of).toList();
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** Whether one of {@code others} stands at most {@code distance} words from {@code word}. */
    boolean near(String word, List<String> others, int distance) {
        for (int i = 0; i < words.size(); i++) {
            List<String> around = words.subList(Math.max(0, i - distance), Math.min(words.size(), i + distance + 1));
            if (words.get(i).equals(word) && around.stream().anyMatch(others::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one phrase of each list stands there in this order, at most {@code distance} words apart. */
    boolean inOrder(List<WordRun> first, List<WordRun> second, List<WordRun> third, int distance) {
        for (int i = 0; i < words.size(); i++) {
            int afterFirst = end(first, i, i);
            int afterSecond = afterFirst < 0 ? -1 : end(second, afterFirst, afterFirst + distance);
            if (afterSecond >= 0 && end(third, afterSecond, afterSecond + distance) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The index behind the first of the phrases to start in {@code from..to}; -1 when none does. */
    private int end(List<WordRun> phrases, int from, int to) {
        for (int i = from; i <= Math.min(to, words.size() - 1); i++) {
            for (WordRun phrase : phrases) {
                if (startsAt(i, phrase.words())) {
                    return i + phrase.words().size();
                }
            }
        }
        return -1;
    }

    private boolean startsAt(int index, List<String> phrase) {
        if (index + phrase.size() > words.size()) {
            return false;
        }
        int same = 0;
        while (same < phrase.size() && words.get(index + same).equals(phrase.get(same))) {
            same++;
        }
        return same == phrase.size();
    }
}
