package dev.proviso.extract;

import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import dev.proviso.language.ItemNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one clause is read from: a sentence, a sentence and the list it introduces, or one item of such a list.
 *
 * @param sentences in reading order, at least one
 * @param first index of the first sentence in the document
 * @param lead what an item is read with, and not quoted with: the sentence that introduces its list; null for no item
 */
public record Unit(
        List<Sentence> sentences, int first, @Nullable Sentence lead) {

    public Unit {
        sentences = List.copyOf(sentences);
    }

    /** From the first word to the last. */
    public Span span() {
        return sentences.get(0).span().union(sentences.get(sentences.size() - 1).span());
    }

    /**
     * Where the words of each sentence stand, an item's lead first; the numbers that sentences begin with are no words.
     *
     * @param text the document's text
     */
    List<Span> words(String text) {
        List<Span> spans = new ArrayList<>();
        if (lead != null) {
            spans.add(ItemNumber.leftOut(text, lead.span()));
        }
        sentences.forEach(sentence -> spans.add(ItemNumber.leftOut(text, sentence.span())));
        return spans;
    }

    /** Index of the section it stands in. */
    public int section() {
        return sentences.get(0).section();
    }

    /** Whether it is a sentence with the list that it introduces. */
    public boolean isList() {
        return lead == null && sentences.size() > 1;
    }
}
