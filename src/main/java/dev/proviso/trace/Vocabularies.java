package dev.proviso.trace;

import dev.proviso.rule.DocumentTerms;
import dev.proviso.rule.Pattern;
import dev.proviso.rule.WrittenPattern;
import dev.proviso.rule.WrittenPatterns;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The vocabularies of a run with the terms that one document adds, linked where they are asked for. */
final class Vocabularies {

    /** An entry, linked. */
    record Entry(String value, Chain chain, boolean isGapped) {}

    private final WrittenPatterns patterns;
    private final DocumentTerms terms;
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, Chain> chains = new HashMap<>();
    private final Map<Pattern.Not, Chain> refusals = new IdentityHashMap<>();

    Vocabularies(WrittenPatterns patterns, DocumentTerms terms) {
        this.patterns = patterns;
        this.terms = terms;
    }

    /** The terms of the document in a vocabulary. */
    List<DocumentTerms.Added> terms(String vocabulary) {
        return terms.of(vocabulary);
    }

    /** The entries of a vocabulary's file. */
    List<Entry> entries(String vocabulary) {
        List<Entry> found = entries.get(vocabulary);
        if (found == null) {
            found = patterns.entries(vocabulary).stream()
                    .map(entry -> new Entry(entry.value(), new Chain(entry.pattern()), entry.isGapped()))
                    .toList();
            entries.put(vocabulary, found);
        }
        return found;
    }

    /** A rule's pattern. */
    Chain chain(String written) {
        return chains.computeIfAbsent(written, unused -> new Chain(patterns.parse(written)));
    }

    /** What a {@code !} refuses. */
    Chain chain(Pattern.Not not) {
        return refusals.computeIfAbsent(not, unused -> new Chain(WrittenPattern.of(not.part())));
    }
}
