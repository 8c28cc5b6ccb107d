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
    private final int size;
    private final char[] letters;
    private final int[] places;
    private final int[] starts;
    private final int[] ends;
    private final Break[] breaks;
    private final long[] capitals;
    private final int[] hashes;
    private final String[] words;

    /**
     * @param text the document's text
     * @param spans the stretches of it that the words come from
     * @param size how many words there are; the arrays may be longer
     * @param letters the letters of all words, lower-cased and folded, one word right behind the other
     * @param places where in {@code letters} each word begins; one more entry than words
     * @param capitals of each word the {@link #letter}s that are capitals in the text
     * @param hashes of each word its {@link String#hashCode}
     */
    Tokens(
            String text,
            List<Span> spans,
            int size,
            char[] letters,
            int[] places,
            int[] starts,
            int[] ends,
            Break[] breaks,
            long[] capitals,
            int[] hashes) {
        this.text = text;
        this.spans = List.copyOf(spans);
        this.size = size;
        this.letters = letters;
        this.places = places;
        this.starts = starts;
        this.ends = ends;
        this.breaks = breaks;
        this.capitals = capitals;
        this.hashes = hashes;
        this.words = new String[size];
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
    @SuppressWarnings("NullAway") // filled where it is read
    public String word(int i) {
        if (words[i] == null) {
            words[i] = new String(letters, places[i], places[i + 1] - places[i]);
        }
        return words[i];
    }

    /** The hash code of {@code word(i)}, without making the word. */
    public int hash(int i) {
        return hashes[i];
    }

    /** Whether {@code word(i)} is made of the letters from {@code from} up to but not including {@code to}, without making it. */
    public boolean isWord(int i, char[] of, int from, int to) {
        int start = places[i];
        int length = to - from;
        if (places[i + 1] - start != length) {
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

    /** Whether the word at {@code i} stands in the text with exactly these small letters and capitals. */
    public boolean isWritten(int i, String word) {
        int length = places[i + 1] - places[i];
        if (length != word.length()) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            char lower = Tokenizer.lower(word.charAt(k));
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
