package dev.proviso.document;

/**
 * A stretch of a document's text: half-open offsets in UTF-16 units, base 0.
 *
 * <p>In {@code "You grant us"} the word "grant" is {@code new Span(4, 9)}.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit; equals {@code start} for an empty span
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** The characters of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether every position of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share at least one position. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch {@code by} units further on. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The smallest span that contains both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
