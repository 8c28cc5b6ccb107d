package dev.proviso.trace;

import dev.proviso.document.Span;
import dev.proviso.rule.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a linked pattern: what may come there, and where it goes on. */
final class Node {

    /** What is done there. */
    enum Kind {
        /** A word or an entry of a vocabulary is taken. */
        TAKE,
        /** Something must hold; no word is taken. */
        CHECK,
        /** {@link #next} is tried, then {@link #other}. */
        FORK,
        /** {@link #next} is tried, then {@link #other} one word further on. */
        SKIP,
        /** The pattern has matched. */
        DONE
    }

    final Kind kind;
    final Pattern part;
    final Span place;
    final int left;
    final int number;
    final boolean isHead;

    @Nullable
    Node next;

    @Nullable
    Node other;

    /**
     * @param part the element
     * @param place where the element, or the smallest one around it, stands in the pattern
     * @param left how many elements are still to come, this one included
     * @param number its number in the linked pattern
     * @param isHead whether it is the head of a pattern that writes no word of its own
     */
    Node(Kind kind, Pattern part, Span place, int left, int number, boolean isHead) {
        this.kind = kind;
        this.part = part;
        this.place = place;
        this.left = left;
        this.number = number;
        this.isHead = isHead;
    }
}
