package dev.proviso.document;

import java.util.List;
import java.util.Objects;

/**
 * A sentence, a heading, or a list item's own sentence.
 *
 * @param span where it stands in the document's text, without surrounding white space
 * @param section index into {@link Document#sections()}
 * @param block index into {@link Document#blocks()} of the block it stands in
 * @param kind whether it is running text, a heading, or stands in a list item
 * @param items the items of a list that runs within the sentence, "(i) ...; (ii) ...", each from its number to the next
 *     one's; empty when there is none. What stands before the first introduces them
 */
public record Sentence(Span span, int section, int block, Kind kind, List<Span> items) {

    /** The part a sentence plays in the layout. */
    public enum Kind {
        SENTENCE,
        HEADING,
        ITEM
    }

    public Sentence {
        Objects.requireNonNull(span);
        Objects.requireNonNull(kind);
        items = List.copyOf(items);
    }

    /** A sentence without a list in it. */
    public Sentence(Span span, int section, int block, Kind kind) {
        this(span, section, block, kind, List.of());
    }
}
