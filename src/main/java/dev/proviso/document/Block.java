package dev.proviso.document;

import java.util.Objects;

/**
 * A paragraph-like unit of layout. Blocks are in reading order and do not overlap; text between them is white space.
 *
 * @param kind what the block is
 * @param span where it stands in the text, without surrounding white space
 * @param section index into {@link Document#sections()} of the innermost section it belongs to
 * @param depth nesting of a list item, 1 for an outermost item; 0 for every other kind
 * @param hidden why a person reading the document would not see it; {@link Visibility#VISIBLE} for ordinary text
 */
public record Block(Kind kind, Span span, int section, int depth, Visibility hidden) {

    /** What a block is. */
    public enum Kind {
        /** A title of a section. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** One item of a list, without the items nested in it; its number or bullet is part of the span. */
        ITEM,
        /** One row of a table, cells separated by tabs. */
        TABLE_ROW,
        /** Menus, running headers, page numbers: kept, but no part of the terms. */
        FURNITURE
    }

    /** Whether a person who opens the document sees the text. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        SUSPECT
    }

    public Block {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(span);
        Objects.requireNonNull(hidden);
    }

    /** Whether the block's words are terms of the document. */
    public boolean isTerms() {
        return kind != Kind.FURNITURE;
    }
}
