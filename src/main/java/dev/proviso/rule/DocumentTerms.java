package dev.proviso.rule;

import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import dev.proviso.language.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Phrases that one document adds to vocabularies: the names of its parties, its defined terms. Filled before a {@link Matcher} is made of
 * them; what is added later that one does not see.
 */
public final class DocumentTerms {

    private final Map<String, List<Phrase>> byVocabulary = new HashMap<>();

    /** A term and what it stands for. */
    record Phrase(Tokens words, String value) {}

    /**
     * Adds {@code phrase} to the vocabulary with this value. Case and punctuation do not matter, save that a phrase of one
     * word with a capital is met only with one: "Information" that a document defines is not all its information.
     */
    public void add(String vocabulary, String phrase, String value) {
        Tokens words = Tokenizer.tokenize(phrase, new Span(0, phrase.length()));
        if (words.size() > 0) {
            byVocabulary
                    .computeIfAbsent(vocabulary, unused -> new ArrayList<>())
                    .add(new Phrase(words, value));
        }
    }

    /** A term that was added: its words, lower-cased, and what it stands for. */
    public record Added(List<String> words, String value) {}

    /** The terms added to a vocabulary, in the order in which they were. */
    public List<Added> of(String vocabulary) {
        return byVocabulary.getOrDefault(vocabulary, List.of()).stream()
                .map(phrase -> new Added(
                        IntStream.range(0, phrase.words().size())
                                .mapToObj(phrase.words()::word)
                                .toList(),
                        phrase.value()))
                .toList();
    }

    /** The terms by vocabulary, in the order in which they were added. */
    Map<String, List<Phrase>> all() {
        return Collections.unmodifiableMap(byVocabulary);
    }
}
