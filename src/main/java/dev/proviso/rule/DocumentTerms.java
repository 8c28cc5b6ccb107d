package dev.proviso.rule;

import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import dev.proviso.language.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that one document adds to vocabularies: the names of its parties, its defined terms. Filled before matching, read-only after.
 */
public final class DocumentTerms {

    private final WordTable firstWords = new WordTable();
    private final Map<String, Map<Integer, List<Phrase>>> byVocabulary = new HashMap<>();

    private record Phrase(List<String> words, String value) {}

    /** Adds {@code phrase} to the vocabulary with this value; case and punctuation do not matter. */
    public void add(String vocabulary, String phrase, String value) {
        Tokens tokens = Tokenizer.tokenize(phrase, new Span(0, phrase.length()));
        if (tokens.size() == 0) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        byVocabulary
                .computeIfAbsent(vocabulary, unused -> new HashMap<>())
                .computeIfAbsent(firstWords.idFor(words.get(0)), unused -> new ArrayList<>())
                .add(new Phrase(words, value));
    }

    /** The vocabularies that have been added to. */
    Set<String> vocabularies() {
        return byVocabulary.keySet();
    }

    /** The positions at which a term may begin. */
    BitSet openings(Tokens tokens) {
        BitSet openings = new BitSet();
        if (!byVocabulary.isEmpty()) {
            for (int i = 0; i < tokens.size(); i++) {
                if (firstWords.find(tokens, i) != WordTable.UNKNOWN) {
                    openings.set(i);
                }
            }
        }
        return openings;
    }

    /** Adds to {@code found} every phrase of the vocabulary that starts at position {@code at}. */
    void collect(String vocabulary, Tokens tokens, int at, List<EntryEnd> found) {
        Map<Integer, List<Phrase>> phrases = byVocabulary.get(vocabulary);
        if (phrases == null) {
            return;
        }
        for (Phrase phrase : phrases.getOrDefault(firstWords.find(tokens, at), List.of())) {
            if (standsAt(phrase, tokens, at)) {
                found.add(new EntryEnd(at + phrase.words().size(), phrase.value()));
            }
        }
    }

    private static boolean standsAt(Phrase phrase, Tokens tokens, int at) {
        int n = phrase.words().size();
        if (at + n > tokens.size()) {
            return false;
        }
        for (int i = 1; i < n; i++) {
            if (!tokens.isWord(at + i, phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where an entry ends and what it stands for. */
    record EntryEnd(int end, String value) {}
}
