package dev.proviso.extract;

import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import java.util.List;

/**
 * What one clause is read from: a sentence, or a sentence and the list it introduces.
 *
 * @param sentences in reading order, at least one
 * @param first index of the first sentence in the document
 */
public record Unit(List<Sentence> sentences, int first) {

    public Unit {
        sentences = List.copyOf(sentences);
    }

    /** From the first word to the last. */
    public Span span() {
        return sentences.get(0).span().union(sentences.get(sentences.size() - 1).span());
    }

    /** Of each sentence. */
    List<Span> spans() {
        return sentences.stream().map(Sentence::span).toList();
    }

    /** Index of the section it stands in. */
    public int section() {
        return sentences.get(0).section();
    }

    /** Whether it is a sentence with the list that it introduces. */
    public boolean isList() {
        return sentences.size() > 1;
    }
}
