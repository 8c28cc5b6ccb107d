package dev.proviso.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The abbreviations of legal English, read from {@code abbreviations.txt}. Immutable. */
final class Abbreviations {

    private final Map<String, Set<String>> lists = new HashMap<>();

    /** The shipped lists. */
    Abbreviations() {
        for (String line : WordLists.lines("abbreviations.txt")) {
            String[] words = line.split(" ");
            lists.computeIfAbsent(words[0], name -> new HashSet<>())
                    .addAll(Arrays.asList(words).subList(1, words.length));
        }
    }

    /** Whether no sentence ends with this word and a full stop. */
    boolean never(String word) {
        return has("never", word);
    }

    /** Whether a sentence ends with this word and a full stop only if the next word opens a sentence. */
    boolean seldom(String word) {
        return has("seldom", word);
    }

    /** Whether the word is one that often opens a sentence. */
    boolean opensSentence(String word) {
        return has("starters", word);
    }

    private boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
