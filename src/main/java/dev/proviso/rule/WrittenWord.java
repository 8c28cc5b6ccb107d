package dev.proviso.rule;

import dev.proviso.document.Span;
import dev.proviso.language.Folding;
import dev.proviso.language.Tokenizer;
import dev.proviso.language.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a word of a pattern: {@code grant~}, {@code non-exclusive}, {@code licen[cs]e}. */
final class WrittenWord {

    /** Far more than any word has; each further letter given in brackets would multiply them. */
    private static final int MOST_SPELLINGS = 64;

    private final String written;
    private final boolean inflect;
    private final Inflections inflections;

    private WrittenWord(String written, Inflections inflections) {
        this.inflect = written.endsWith("~");
        this.written = inflect ? written.substring(0, written.length() - 1) : written;
        this.inflections = inflections;
    }

    /**
     * The pattern of one written word: hyphens, apostrophes and slashes in it separate words, {@code [cs]} gives one of these letters.
     *
     * @throws PatternException where no word of a text could ever be the same; its position is one in {@code written}
     */
    static Pattern parse(String written, Inflections inflections) throws PatternException {
        return new WrittenWord(written, inflections).pattern();
    }

    /**
     * The words of {@code written} in exactly these small letters and capitals.
     *
     * @param start where in the pattern it begins
     */
    static List<Pattern> exact(String written, int start) throws PatternException {
        String folded = Folding.fold(written).text();
        Tokens words = Tokenizer.tokenize(folded, new Span(0, folded.length()));
        if (words.size() == 0) {
            throw new PatternException("expected words between the quotation marks", start);
        }
        List<Pattern> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            int from = words.span(i, i + 1).start();
            parts.add(new Pattern.Word(Set.of(word)));
            parts.add(new Pattern.Cased(folded.substring(from, from + word.length())));
        }
        return parts;
    }

    private Pattern pattern() throws PatternException {
        checkLetters();
        List<Pattern> parts = new ArrayList<>();
        String folded = Folding.fold(written).text().toLowerCase(Locale.ROOT);
        for (String part : folded.replace("'s", "").split("[-'/]")) {
            if (!part.isEmpty()) {
                parts.add(word(part));
            }
        }
        if (parts.isEmpty()) {
            throw new PatternException("'" + written + (inflect ? "~" : "") + "' holds no word", 0);
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private void checkLetters() throws PatternException {
        int spellings = 1;
        for (int open = written.indexOf('['); open >= 0; open = written.indexOf('[', open + 1)) {
            String letters = written.substring(open + 1, written.indexOf(']', open));
            if (letters.length() < 2 || !letters.chars().allMatch(Character::isLetterOrDigit)) {
                throw new PatternException(
                        "'[" + letters + "]' in a word gives one of several letters; an optional word stands apart",
                        open);
            }
            spellings *= letters.length();
            if (spellings > MOST_SPELLINGS) {
                throw new PatternException("a word of more than " + MOST_SPELLINGS + " spellings", open);
            }
        }
    }

    private Pattern word(String part) throws PatternException {
        Set<String> forms = new LinkedHashSet<>();
        for (String spelling : spellings(part)) {
            checkWord(spelling);
            forms.addAll(inflect ? inflections.of(spelling) : Set.of(spelling));
        }
        return new Pattern.Word(forms);
    }

    /** "licen[cs]e" is "licence" and "license". */
    private static List<String> spellings(String part) {
        int open = part.indexOf('[');
        if (open < 0) {
            return List.of(part);
        }
        int close = part.indexOf(']', open);
        List<String> spellings = new ArrayList<>();
        for (char letter : part.substring(open + 1, close).toCharArray()) {
            spellings.addAll(spellings(part.substring(0, open) + letter + part.substring(close + 1)));
        }
        return spellings;
    }

    /** Words of a text are letters and digits, with dots inside: "10.4". */
    private void checkWord(String word) throws PatternException {
        if (word.contains("..")) {
            throw new PatternException("a space is missing before the gap", written.indexOf(".."));
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isInnerDot = c == '.' && i > 0 && i < word.length() - 1;
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && !isInnerDot) {
                int at = i < word.length() - 1 ? written.indexOf(c) : written.lastIndexOf(c);
                throw new PatternException(
                        "'" + c + "' is no part of a word: words are letters and digits", Math.max(0, at));
            }
        }
    }
}
