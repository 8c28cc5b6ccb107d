package dev.proviso.language;

import dev.proviso.document.Span;
import java.util.List;

/**
 * The words of a passage in reading order, lower-cased and folded, with the punctuation between them. White space, quotation marks and
 * hyphens are no tokens: "non-exclusive" is the two words "non" and "exclusive".
 *
 * <p>Token positions are 0-based; offsets are UTF-16 units into the document's text. Belongs to one thread.
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

    private final String text;
    private final List<Span> spans;
    private final char[] letters;
    private final int size;
    private final int[] places;
    private final int[] lengths;
    private final int[] hashes;
    private final long[] capitals;
    private final int[] starts;
    private final int[] ends;
    private final Break[] breaks;

    /**
     * @param text the document's text
     * @param spans the stretches of it that the words come from
     * @param letters the letters of all words, lower-cased and folded
     * @param words where in the letters and in the text each word stands
     */
    Tokens(String text, List<Span> spans, char[] letters, TokenList words) {
        this.text = text;
        this.spans = List.copyOf(spans);
        this.letters = letters;
        this.size = words.size;
        this.places = words.places;
        this.lengths = words.lengths;
        this.hashes = words.hashes;
        this.capitals = words.capitals;
        this.starts = words.starts;
        this.ends = words.ends;
        this.breaks = words.breaks;
    }

    /** The document's text. */
    public String text() {
        return text;
    }

    /** The stretches of the text that the words come from: sentences, list items. */
    public List<Span> spans() {
        return spans;
    }

    /** Number of words. */
    public int size() {
        return size;
    }

    /** The word at {@code i}, lower-cased and folded. */
    public String word(int i) {
        return new String(letters, places[i], lengths[i]);
    }

    /** The hash code of {@code word(i)}, without making the word. */
    public int hash(int i) {
        return hashes[i];
    }

    /** Whether {@code word(i)} is made of the letters from {@code from} up to but not including {@code to}, without making it. */
    public boolean isWord(int i, char[] of, int from, int to) {
        int start = places[i];
        int length = to - from;
        if (lengths[i] != length) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (letters[start + k] != of[from + k]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word at {@code i} begins with a capital letter. */
    public boolean isCapital(int i) {
        return (capitals[i] & letter(0)) != 0;
    }

    /** Whether a letter of the word at {@code i} is a capital: "Acme", "eBay", "ironSide". */
    public boolean hasCapital(int i) {
        return capitals[i] != 0;
    }

    /** Whether the word at {@code i} stands in the text with exactly these small letters and capitals. */
    public boolean isWritten(int i, String word) {
        int length = lengths[i];
        if (length != word.length()) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            char lower = Letters.lower(word.charAt(k));
            boolean isCapital = (capitals[i] & letter(k)) != 0;
            if (letters[places[i] + k] != lower || isCapital != (lower != word.charAt(k) && k < Long.SIZE)) {
                return false;
            }
        }
        return true;
    }

    /** The bit of a word's letter; the letters after the 64th have none. */
    static long letter(int k) {
        return k < Long.SIZE ? 1L << k : 0;
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
        return first(starts, start);
    }

    /** The position of the first word that ends after the offset {@code end}; {@link #size()} when none does. */
    public int firstEndingAfter(int end) {
        return first(ends, end + 1);
    }

    /** The index of the first of the offsets, which never fall, that is {@code least} or more. */
    private int first(int[] offsets, int least) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (offsets[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
