package dev.proviso.trace;

import dev.proviso.document.Span;
import dev.proviso.language.Tokens;
import dev.proviso.rule.Pattern;
import dev.proviso.rule.WrittenPattern;
import dev.proviso.rule.WrittenPatterns;
import org.jspecify.annotations.Nullable;

/** Remembers the furthest place of a pattern at which a search got stuck. Used for one pattern and passage. */
final class Furthest {

    private final Chain chain;
    private @Nullable Node node;
    private @Nullable Trail trail;
    private Pattern.@Nullable Gap gap;
    private Span place = new Span(0, 0);
    private int from;
    private int to;

    Furthest(Chain chain) {
        this.chain = chain;
    }

    /**
     * An element did not fit.
     *
     * @param stuck the element
     * @param at position of the word that it was tried at
     * @param taken what was taken before it
     * @param over the gap right before it, null without one
     */
    void stuck(Node stuck, int at, @Nullable Trail taken, Pattern.@Nullable Gap over) {
        if (node == null || stuck.left < node.left) {
            node = stuck;
            trail = taken;
            gap = over;
            place = stuck.place;
            from = at;
            to = at;
        } else if (stuck.left == node.left && taken == trail) {
            place = stuck == node ? place : chain.pattern().around(place, stuck.place);
            to = Math.max(to, at);
        }
    }

    /** The place; what was tried at the start alone is there always. */
    Stop stop(Tokens tokens) {
        if (node == null) {
            throw new IllegalStateException(
                    "nothing was tried: " + chain.pattern().written());
        }
        WrittenPattern pattern = chain.pattern();
        return new Stop(
                Trail.taken(trail, pattern),
                place.of(pattern.written()),
                reason(node.part),
                from,
                to,
                end(tokens),
                (double) node.left / Math.max(1, Chain.length(pattern.pattern())));
    }

    private Stop.End end(Tokens tokens) {
        if (to >= tokens.size() || trail == null && to == tokens.size() - 1) {
            return Stop.End.NO_MORE_WORDS;
        }
        if (gap == null) {
            return Stop.End.NO_GAP;
        }
        return gap.inClause() && WrittenPatterns.beginsClause(tokens, to) ? Stop.End.NEW_CLAUSE : Stop.End.GAP_IS_FULL;
    }

    private static Stop.Reason reason(Pattern part) {
        if (part instanceof Pattern.Cased) {
            return Stop.Reason.OTHER_CAPITALS;
        }
        if (part instanceof Pattern.Not) {
            return Stop.Reason.REFUSED_WORDS;
        }
        if (part instanceof Pattern.Start) {
            return Stop.Reason.NOT_THE_START;
        }
        return part instanceof Pattern.End ? Stop.Reason.NOT_THE_END : Stop.Reason.OTHER_WORDS;
    }
}
