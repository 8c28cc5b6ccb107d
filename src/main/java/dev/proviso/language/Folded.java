package dev.proviso.language;

import dev.proviso.document.Span;
import java.util.Objects;

/**
 * A text in the plain form that matching runs on, with the way back to the original.
 *
 * <p>Folding {@code "train\u00ADing"} gives {@code "training"}; its offset 5 came from offset 6 of the original.
 * Offsets are UTF-16 units, base 0. Immutable.
 */
public final class Folded {

    private final String text;
    private final int length;
    private final int[] origin;

    /** A text that folding leaves as it is. */
    Folded(String unchanged) {
        this(unchanged, unchanged.length(), new int[0]);
    }

    /**
     * @param text the folded text
     * @param length length of the original
     * @param origin for each folded offset the offset it came from, never falling; empty when nothing moved
     */
    Folded(String text, int length, int[] origin) {
        this.text = Objects.requireNonNull(text);
        this.length = length;
        this.origin = origin;
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** The offset in the original that a folded offset came from; the folded length gives the original's length. */
    public int origin(int offset) {
        if (offset >= text.length()) {
            return length;
        }
        return origin.length == 0 ? offset : origin[offset];
    }

    /** The part of the original that the folded offsets {@code start} to {@code end} came from. */
    public Span origin(int start, int end) {
        int from = origin(start);
        return new Span(from, end > start ? originEnd(end) : from);
    }

    /** The offset behind the original characters that the folded character before {@code end} came from. */
    private int originEnd(int end) {
        if (origin.length == 0) {
            return end;
        }
        int last = origin[end - 1];
        int next = end;
        while (next < text.length() && origin[next] == last) {
            next++;
        }
        return origin(next);
    }

    @Override
    public String toString() {
        return text;
    }
}
