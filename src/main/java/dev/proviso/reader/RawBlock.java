package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.document.Span;

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

    /** Whether all of its words are bold. */
    boolean isBold() {
        return boldEnd >= span.end() && boldEnd > span.start();
    }
}
