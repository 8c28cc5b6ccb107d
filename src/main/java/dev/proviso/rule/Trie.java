package dev.proviso.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases by their words; a step may also be any entry of another vocabulary. Read-only once compiled. */
public final class Trie {

    private final Map<Integer, Trie> byWord = new HashMap<>();
    private final Map<String, Trie> byVocabulary = new LinkedHashMap<>();
    private @Nullable String value;

    Trie() {}

    /** The node reached over the word numbered {@code word}; null when no phrase goes on with it. */
    @Nullable
    Trie over(int word) {
        return byWord.get(word);
    }

    /** The nodes reached over an entry of another vocabulary, by that vocabulary's name. */
    Map<String, Trie> overVocabularies() {
        return byVocabulary;
    }

    /** The value of the phrase that ends here, null when none does. */
    @Nullable
    String value() {
        return value;
    }

    /** Adds a phrase; its steps are {@link Pattern.Word} and {@link Pattern.Reference}. The first value given stays. */
    void add(List<Pattern> steps, String phraseValue, Lexicon lexicon) {
        List<Trie> reached = List.of(this);
        for (Pattern step : steps) {
            reached = reached.stream()
                    .flatMap(node -> node.extend(step, lexicon).stream())
                    .toList();
        }
        reached.forEach(node -> node.value = node.value == null ? phraseValue : node.value);
    }

    private List<Trie> extend(Pattern step, Lexicon lexicon) {
        List<Trie> next = new ArrayList<>();
        if (step instanceof Pattern.Word word) {
            word.forms().forEach(form -> next.add(byWord.computeIfAbsent(lexicon.idFor(form), unused -> new Trie())));
        } else if (step instanceof Pattern.Reference reference) {
            next.add(byVocabulary.computeIfAbsent(reference.vocabulary(), unused -> new Trie()));
        } else {
            throw new IllegalArgumentException("not a step of a phrase: " + step);
        }
        return next;
    }
}
