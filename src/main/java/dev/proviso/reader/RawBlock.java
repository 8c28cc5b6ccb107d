package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A block as a format's reader saw it, before numbers, titles and sections are known.
 *
 * @param kind what the format's own marks say it is
 * @param span where it stands, without surrounding white space
 * @param level of a heading, 1 to 6; 0 where the format does not say that it is one
 * @param depth nesting of the list it stands in, 0 outside lists; also for paragraphs within an item
 * @param boldEnd offset behind the bold words it starts with, its number left aside; its start when there are none
 * @param hidden whether a person would see it
 */
record RawBlock(Block.Kind kind, Span span, int level, int depth, int boldEnd, Block.Visibility hidden) {

    /** What was broken off in the middle of a sentence has so many words at least; a title may have fewer. */
    private static final int BROKEN = 5;

    /**
     * Whether it ends in the middle of a sentence, which a paragraph that begins small goes on with.
     *
     * @param text what it stands at the end of
     * @param at depth of the paragraph
     * @param seen whether a person would see the paragraph
     */
    boolean isBrokenOff(CharSequence text, int at, Block.@Nullable Visibility seen) {
        char last = text.charAt(span.end() - 1);
        boolean isOpen = kind == Block.Kind.ITEM
                ? Character.isLetter(last)
                : kind == Block.Kind.PARAGRAPH && depth == at && (Character.isLetter(last) || last == ',');
        return isOpen && level == 0 && hidden == seen && !isBold() && hasWords(text, BROKEN);
    }

    private boolean hasWords(CharSequence text, int words) {
        int blanks = 0;
        for (int i = span.start(); i < span.end() && blanks < words - 1; i++) {
            blanks += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return blanks == words - 1;
    }

    /** Whether all of its words are bold. */
    boolean isBold() {
        return boldEnd >= span.end() && boldEnd > span.start();
    }
}
