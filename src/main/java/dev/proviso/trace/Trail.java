package dev.proviso.trace;

import dev.proviso.rule.Capture;
import dev.proviso.rule.WrittenPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one path has taken so far, last first.
 *
 * @param node the element
 * @param from position of its first word
 * @param to position behind its last word
 * @param capture the vocabulary's entry, null for a word
 * @param head position of the pattern's head, -1 before it
 * @param before what was taken before
 */
record Trail(
        Node node,
        int from,
        int to,
        @Nullable Capture capture,
        int head,
        @Nullable Trail before) {

    static int headOf(@Nullable Trail last) {
        return last == null ? -1 : last.head;
    }

    /** What was taken, in reading order; words that one element took one after the other are together. */
    static List<Taken> taken(@Nullable Trail last, WrittenPattern pattern) {
        List<Taken> taken = new ArrayList<>();
        Trail trail = last;
        while (trail != null) {
            Trail first = trail;
            while (first.before != null && first.before.isContinuedBy(first)) {
                first = first.before;
            }
            String element = trail.node.place.of(pattern.written());
            taken.add(new Taken(element, first.from, trail.to, trail.capture));
            trail = first.before;
        }
        Collections.reverse(taken);
        return taken;
    }

    private boolean isContinuedBy(Trail next) {
        return capture == null && next.capture == null && to == next.from && node.place.equals(next.node.place);
    }

    /** Whether the path's first step was a word that the pattern itself writes. */
    static boolean beginsWithWord(@Nullable Trail last) {
        Trail first = last;
        while (first != null && first.before != null) {
            first = first.before;
        }
        return first != null && first.capture == null;
    }
}
