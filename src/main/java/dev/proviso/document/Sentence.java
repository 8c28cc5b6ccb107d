package dev.proviso.document;

import java.util.Objects;

/**
 * A sentence, a heading, or a list item's own sentence.
 *
 * @param span where it stands in the document's text, without surrounding white space
 * @param section index into {@link Document#sections()}
 * @param block index into {@link Document#blocks()} of the block it stands in
 * @param kind whether it is running text, a heading, or stands in a list item
 */
public record Sentence(Span span, int section, int block, Kind kind) {

    /** The part a sentence plays in the layout. */
    public enum Kind {
        SENTENCE,
        HEADING,
        ITEM
    }

    public Sentence {
        Objects.requireNonNull(span);
        Objects.requireNonNull(kind);
    }
}
