package dev.proviso.language;

import dev.proviso.document.Span;
import dev.proviso.language.Tokens.Break;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into words, folded. Most text can be cut as it stands; a span in which folding may change a word is folded first. Linear in
 * the length of the text. Used once.
 */
public final class Tokenizer {

    private final TokenList words;
    /** {@link Contraction#WORDS}, then the text of all spans; the letters of words are lower-cased where they stand. */
    private char[] letters;

    /** Where in {@link #letters} the span begins that is read, and where it ends. */
    private int from;

    private int to = Contraction.WORDS.length();
    /** The span's start in the document. */
    private int base;
    /** The span folded; null while it is read as it stands. */
    private @Nullable Folded folded;

    private Break pending = Break.NONE;

    private Tokenizer(int length) {
        letters = new char[to + length];
        Contraction.WORDS.getChars(0, to, letters, 0);
        words = new TokenList(length / 5 + 4);
    }

    /** The words of one span of {@code text}. */
    public static Tokens tokenize(String text, Span span) {
        return tokenize(text, List.of(span));
    }

    /** The words of several spans of {@code text}, with a {@link Break#STOP} between them. */
    public static Tokens tokenize(String text, List<Span> spans) {
        int length = 0;
        for (Span span : spans) {
            length += span.end() - span.start();
        }
        Tokenizer tokenizer = new Tokenizer(length);
        for (Span span : spans) {
            tokenizer.add(text, span);
            tokenizer.pending = Break.STOP;
        }
        return new Tokens(text, spans, tokenizer.letters, tokenizer.words);
    }

    private void add(String text, Span span) {
        Break before = pending;
        int size = words.size;
        base = span.start();
        folded = null;
        from = to;
        take(text, span.start(), span.end());
        if (!read()) {
            words.size = size;
            pending = before;
            folded = Folding.fold(span.of(text));
            take(folded.text(), 0, folded.text().length());
            read();
        }
    }

    private void take(String text, int start, int end) {
        to = from + end - start;
        if (to > letters.length) {
            letters = Arrays.copyOf(letters, to);
        }
        text.getChars(start, end, letters, from);
    }

    /** Reads the span; false where it must be folded first. */
    private boolean read() {
        int i = from;
        while (i < to) {
            if (Letters.isWordPart(letters[i])) {
                int end = lowerCase(i);
                if (end < 0) {
                    return false;
                }
                i = word(i, end);
            } else {
                if (folded == null && Letters.needsFolding(letters, from, i, to)) {
                    return false;
                }
                note(i);
                i++;
            }
        }
        return true;
    }

    /** Turns the word that begins at {@code start} into small letters and says where it ends; negative where it must be folded first. */
    private int lowerCase(int start) {
        char[] all = letters;
        int i = start;
        int hash = 0;
        long capitals = 0;
        while (i < to) {
            char letter = all[i];
            char lower = Letters.inWord(letter);
            if (lower == Letters.NONE) {
                if (!isInnerDot(i)) {
                    break;
                }
                lower = letter;
            } else if (letter >= 0x80 && folded == null && !Letters.isFolded(letter)) {
                return -1;
            }
            if (lower != letter) {
                all[i] = lower;
                capitals |= Tokens.letter(i - start);
            }
            hash = 31 * hash + lower;
            i++;
        }
        words.letters(start, i - start, hash, capitals);
        return i;
    }

    /** A dot between digits ("10.4") or in a domain name ("example.com") belongs to the word. */
    private boolean isInnerDot(int i) {
        return letters[i] == '.'
                && i + 1 < to
                && Letters.isWordPart(letters[i + 1])
                && Letters.isWordPart(letters[i - 1]);
    }

    /** Adds the word or, of a contraction, both words; returns the position behind them. */
    private int word(int start, int end) {
        Contraction contraction = Contraction.at(letters, start, end, to);
        if (contraction != null) {
            contraction(start, contraction);
            return contraction.end();
        }
        int stop = isPossessive(end) ? end + 2 : end;
        stands(offset(start), offset(stop - 1) + 1);
        return stop;
    }

    private void contraction(int start, Contraction contraction) {
        int middle = offset(contraction.split());
        String first = contraction.first();
        if (first == null) {
            words.shorten(contraction.split() - start, letters);
        } else {
            whole(first);
        }
        stands(offset(start), middle);
        whole(contraction.second());
        stands(middle, offset(contraction.end() - 1) + 1);
    }

    private void whole(String word) {
        words.letters(Contraction.WORDS.indexOf(word), word.length(), word.hashCode(), 0);
    }

    private void stands(int start, int end) {
        words.stands(start, end, pending);
        pending = Break.NONE;
    }

    /** The possessive "'s" belongs to its word and does not change it. */
    private boolean isPossessive(int end) {
        return end + 1 < to
                && letters[end + 1] == 's'
                && Letters.isApostrophe(letters[end])
                && (end + 2 == to || !Letters.isWordPart(letters[end + 2]));
    }

    /** Where in the document the character at {@code i} stands. */
    private int offset(int i) {
        return base + (folded == null ? i - from : folded.origin(i - from));
    }

    /** The last dot of "i.e." or "U.S." ends no clause. */
    private boolean isOfAbbreviation(int i) {
        return letters[i] == '.' && i - from >= 3 && letters[i - 2] == '.' && Letters.isWordPart(letters[i - 1]);
    }

    private void note(int i) {
        Break found = switch (letters[i]) {
            case ',' -> Break.COMMA;
            case '(', ')', '[', ']' -> Break.BRACKET;
            case ';' -> Break.SEMICOLON;
            case ':' -> Break.COLON;
            case '.', '?', '!' -> Break.STOP;
            default -> Break.NONE;
        };
        if (found == Break.STOP && (i + 1 < to && Letters.isWordPart(letters[i + 1]) || isOfAbbreviation(i))) {
            return;
        }
        if (found.ordinal() > pending.ordinal()) {
            pending = found;
        }
    }
}
