package dev.proviso.language;

import dev.proviso.document.Span;
import dev.proviso.language.Tokens.Break;
import java.util.Arrays;
import java.util.List;

/** Cuts folded text into words. Not thread-safe: one for each passage. */
public final class Tokenizer {

    private final String text;
    private final List<Span> spans;
    private int size;
    private char[] letters = new char[256];
    private int[] places = new int[65];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private Break[] breaks = new Break[64];
    private long[] capitals = new long[64];
    private int[] hashes = new int[64];
    private Break pending = Break.NONE;

    private Tokenizer(String text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
    }

    /** The words of one span of {@code text}. */
    public static Tokens tokenize(String text, Span span) {
        return tokenize(text, List.of(span));
    }

    /** The words of several spans of {@code text}, with a {@link Break#STOP} between them. */
    public static Tokens tokenize(String text, List<Span> spans) {
        Tokenizer tokenizer = new Tokenizer(text, spans);
        for (Span span : spans) {
            tokenizer.add(Folding.fold(span.of(text)), span.start());
            tokenizer.pending = Break.STOP;
        }
        return tokenizer.finish();
    }

    private void add(Folded folded, int base) {
        String text = folded.text();
        int i = 0;
        while (i < text.length()) {
            if (isWordPart(text.charAt(i))) {
                int end = wordEnd(text, i);
                Contraction contraction = Contraction.at(text, i, end);
                i = contraction == null ? addWord(folded, base, i, end) : addBoth(folded, base, i, contraction);
            } else {
                note(text, i);
                i++;
            }
        }
    }

    private int addWord(Folded folded, int base, int from, int end) {
        int stop = isPossessive(folded.text(), end) ? end + 2 : end;
        push(folded.text(), from, end, base + folded.origin(from), base + folded.origin(stop - 1) + 1);
        return stop;
    }

    private int addBoth(Folded folded, int base, int from, Contraction contraction) {
        String first = contraction.first();
        int start = base + folded.origin(from);
        int middle = base + folded.origin(contraction.split());
        if (first == null) {
            push(folded.text(), from, contraction.split(), start, middle);
        } else {
            push(first, 0, first.length(), start, middle);
        }
        String second = contraction.second();
        push(second, 0, second.length(), middle, base + folded.origin(contraction.end() - 1) + 1);
        return contraction.end();
    }

    private static boolean isWordPart(char c) {
        return c < 0x80 ? isPlainLetter(c) : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && (isWordPart(text.charAt(i)) || isInnerDot(text, i))) {
            i++;
        }
        return i;
    }

    /** The possessive "'s" belongs to its word and does not change it. */
    private static boolean isPossessive(String text, int end) {
        return text.startsWith("'s", end) && (end + 2 == text.length() || !isWordPart(text.charAt(end + 2)));
    }

    /** A dot between digits ("10.4") or in a domain name ("example.com") belongs to the word. */
    private static boolean isInnerDot(String text, int i) {
        return text.charAt(i) == '.'
                && i + 1 < text.length()
                && isWordPart(text.charAt(i + 1))
                && isWordPart(text.charAt(i - 1));
    }

    private void note(String text, int i) {
        Break found = switch (text.charAt(i)) {
            case ',' -> Break.COMMA;
            case '(', ')', '[', ']' -> Break.BRACKET;
            case ';' -> Break.SEMICOLON;
            case ':' -> Break.COLON;
            case '.', '?', '!' -> Break.STOP;
            default -> Break.NONE;
        };
        if (found == Break.STOP && !followedBySpace(text, i)) {
            return;
        }
        if (found.ordinal() > pending.ordinal()) {
            pending = found;
        }
    }

    private static boolean followedBySpace(String text, int i) {
        return i + 1 >= text.length() || !isWordPart(text.charAt(i + 1));
    }

    private void push(String text, int from, int to, int start, int end) {
        int n = size;
        if (n == starts.length) {
            grow();
        }
        int place = places[n];
        if (place + to - from > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, place + to - from));
        }
        int hash = 0;
        long capital = 0;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            char lower = lower(letter);
            letters[place++] = lower;
            hash = 31 * hash + lower;
            if (lower != letter) {
                capital |= Tokens.letter(i - from);
            }
        }
        places[n + 1] = place;
        hashes[n] = hash;
        starts[n] = start;
        ends[n] = end;
        breaks[n] = pending;
        capitals[n] = capital;
        pending = Break.NONE;
        size++;
    }

    static char lower(char c) {
        return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }

    private void grow() {
        int longer = starts.length * 2;
        places = Arrays.copyOf(places, longer + 1);
        starts = Arrays.copyOf(starts, longer);
        ends = Arrays.copyOf(ends, longer);
        breaks = Arrays.copyOf(breaks, longer);
        capitals = Arrays.copyOf(capitals, longer);
        hashes = Arrays.copyOf(hashes, longer);
    }

    private Tokens finish() {
        return new Tokens(text, spans, size, letters, places, starts, ends, breaks, capitals, hashes);
    }
}
