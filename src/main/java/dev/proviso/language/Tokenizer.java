package dev.proviso.language;

import dev.proviso.document.Span;
import dev.proviso.language.Tokens.Break;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Cuts folded text into words. Not thread-safe: one for each passage. */
public final class Tokenizer {

    private final List<String> words = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private Break[] breaks = new Break[64];
    private boolean[] capitals = new boolean[64];
    private Break pending = Break.NONE;

    /** The words of one span of {@code text}. */
    public static Tokens tokenize(String text, Span span) {
        return tokenize(text, List.of(span));
    }

    /** The words of several spans of {@code text}, with a {@link Break#STOP} between them. */
    public static Tokens tokenize(String text, List<Span> spans) {
        Tokenizer tokenizer = new Tokenizer();
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
                int stop = isPossessive(text, end) ? end + 2 : end;
                push(text, i, end, base + folded.origin(i), base + folded.origin(stop - 1) + 1);
                i = stop;
            } else {
                note(text, i);
                i++;
            }
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
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
        int n = words.size();
        if (n == starts.length) {
            grow();
        }
        words.add(text.substring(from, to).toLowerCase(Locale.ROOT));
        starts[n] = start;
        ends[n] = end;
        breaks[n] = pending;
        capitals[n] = Character.isUpperCase(text.charAt(from));
        pending = Break.NONE;
    }

    private void grow() {
        int size = starts.length * 2;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        breaks = Arrays.copyOf(breaks, size);
        capitals = Arrays.copyOf(capitals, size);
    }

    private Tokens finish() {
        int n = words.size();
        return new Tokens(
                words,
                Arrays.copyOf(starts, n),
                Arrays.copyOf(ends, n),
                Arrays.copyOf(breaks, n),
                Arrays.copyOf(capitals, n));
    }
}
