package dev.proviso.language;

import dev.proviso.document.Span;
import java.util.List;

/**
 * The words of a passage in reading order, lower-cased and folded, with the punctuation between them. White space, quotation marks and
 * hyphens are no tokens: "non-exclusive" is the two words "non" and "exclusive".
 *
 * <p>Token positions are 0-based; offsets are UTF-16 units into the document's text. Immutable.
 */
public final class Tokens {

    /** What stands between a word and the word before it; the strongest mark where there are several. */
    public enum Break {
        NONE,
        COMMA,
        BRACKET,
        SEMICOLON,
        COLON,
        /** The end of a sentence or list item inside a passage. */
        STOP
    }

    private final List<String> words;
    private final int[] starts;
    private final int[] ends;
    private final Break[] breaks;
    private final boolean[] capitals;

    Tokens(List<String> words, int[] starts, int[] ends, Break[] breaks, boolean[] capitals) {
        this.words = List.copyOf(words);
        this.starts = starts;
        this.ends = ends;
        this.breaks = breaks;
        this.capitals = capitals;
    }

    /** Number of words. */
    public int size() {
        return words.size();
    }

    /** The word at {@code i}, lower-cased and folded. */
    public String word(int i) {
        return words.get(i);
    }

    /** Whether the word at {@code i} begins with a capital letter. */
    public boolean isCapital(int i) {
        return capitals[i];
    }

    /** What stands before the word at {@code i}. */
    public Break breakBefore(int i) {
        return breaks[i];
    }

    /** The text that the words from {@code from} up to but not including {@code to} cover; {@code from < to}. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The position of the first word that starts at or after the offset {@code start}; {@link #size()} when none does. */
    public int firstFrom(int start) {
        int i = 0;
        while (i < size() && starts[i] < start) {
            i++;
        }
        return i;
    }
}
