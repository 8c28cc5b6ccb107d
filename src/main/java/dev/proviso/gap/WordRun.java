package dev.proviso.gap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a passage, without case or punctuation.
 *
 * @param words in order
 */
record WordRun(List<String> words) {

    WordRun {
        words = List.copyOf(words);
    }

    static WordRun of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return new WordRun(Arrays.stream(words).filter(word -> !word.isEmpty()).toList());
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
}
