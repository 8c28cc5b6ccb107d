package dev.proviso.rule;

import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the pattern language (rules/README.md). One parser reads one pattern. */
final class PatternParser {

    /** The gap that {@code ...} without a number stands for, and the largest that may be asked for. */
    static final int DEFAULT_GAP = 20;

    static final int LARGEST_GAP = 60;

    /** Far beyond what anybody can read; together they bound the time and the stack that a pattern takes. */
    static final int LONGEST = 2000;

    static final int DEEPEST = 20;

    private final String source;
    private final Inflections inflections;
    private final Map<Pattern, Span> places = new IdentityHashMap<>();
    private int at;
    private int depth;

    private PatternParser(String source, Inflections inflections) {
        this.source = source;
        this.inflections = inflections;
    }

    /** The pattern that {@code source} writes. */
    static Pattern parse(String source, Inflections inflections) throws PatternException {
        return locate(source, inflections).pattern();
    }

    /** The same, with the place of each element. */
    static WrittenPattern locate(String source, Inflections inflections) throws PatternException {
        if (source.length() > LONGEST) {
            throw new PatternException("longer than " + LONGEST + " characters: write several patterns", LONGEST);
        }
        PatternParser parser = new PatternParser(source, inflections);
        Pattern pattern = parser.choice();
        if (parser.at < source.length()) {
            throw parser.error("'" + source.charAt(parser.at) + "' closes nothing that is open");
        }
        if (mayBeEmpty(pattern)) {
            throw new PatternException("matches anywhere: write a word or <vocabulary> that is not optional", 0);
        }
        return new WrittenPattern(source, pattern, parser.places);
    }

    /** Whether the pattern is content with no word at all, or with any words. */
    static boolean mayBeEmpty(Pattern pattern) {
        if (pattern instanceof Pattern.Sequence sequence) {
            return sequence.parts().stream().allMatch(PatternParser::mayBeEmpty);
        }
        if (pattern instanceof Pattern.Choice choice) {
            return choice.choices().stream().anyMatch(PatternParser::mayBeEmpty);
        }
        return !(pattern instanceof Pattern.Word
                || pattern instanceof Pattern.Reference
                || pattern instanceof Pattern.Run);
    }

    private Pattern choice() throws PatternException {
        List<Pattern> choices = new ArrayList<>();
        choices.add(sequence());
        while (take('|')) {
            choices.add(sequence());
        }
        return merge(choices);
    }

    /** Single words among alternatives are one word with more forms, tried after the longer alternatives. */
    private static Pattern merge(List<Pattern> choices) {
        List<Pattern> merged = new ArrayList<>();
        Set<String> forms = new LinkedHashSet<>();
        for (Pattern choice : choices) {
            if (choice instanceof Pattern.Word word) {
                forms.addAll(word.forms());
            } else {
                merged.add(choice);
            }
        }
        if (!forms.isEmpty()) {
            merged.add(new Pattern.Word(forms));
        }
        return merged.size() == 1 ? merged.get(0) : new Pattern.Choice(merged);
    }

    private Pattern sequence() throws PatternException {
        List<Pattern> parts = new ArrayList<>();
        skipSpace();
        while (at < source.length() && "|)]}".indexOf(source.charAt(at)) < 0) {
            int start = at;
            List<Pattern> next = source.charAt(at) == '"' ? quoted() : List.of(element());
            Contradictions.check(parts, next.get(0), start);
            parts.addAll(next);
            next.forEach(part -> places.put(part, new Span(start, at)));
            skipSpace();
        }
        if (parts.isEmpty()) {
            throw error("expected a word, found " + found());
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private Pattern element() throws PatternException {
        return switch (source.charAt(at)) {
            case '(' -> inflected(group(')'));
            case '[' -> new Pattern.Option(group(']'));
            case '{' -> run();
            case '<' -> reference();
            case '.' -> gap();
            case '!' -> not();
            case '"' -> new Pattern.Sequence(quoted());
            case '^' -> anchor(new Pattern.Start());
            case '$' -> anchor(new Pattern.End());
            default -> words();
        };
    }

    private Pattern group(char close) throws PatternException {
        int open = at++;
        if (++depth > DEEPEST) {
            throw new PatternException("nested more than " + DEEPEST + " levels deep", open);
        }
        Pattern inside = choice();
        depth--;
        if (!take(close)) {
            throw missing(close, open);
        }
        return inside;
    }

    /** {@code (a|b c)~} inflects the last word of each alternative. */
    private Pattern inflected(Pattern group) throws PatternException {
        if (at >= source.length() || source.charAt(at) != '~') {
            return group;
        }
        Pattern inflected = inflect(group);
        at++;
        return inflected;
    }

    private Pattern inflect(Pattern pattern) throws PatternException {
        if (pattern instanceof Pattern.Word word) {
            Set<String> forms = new LinkedHashSet<>();
            word.forms().forEach(form -> forms.addAll(inflections.of(form)));
            return new Pattern.Word(forms);
        }
        if (pattern instanceof Pattern.Choice choice) {
            List<Pattern> choices = new ArrayList<>();
            for (Pattern part : choice.choices()) {
                choices.add(inflect(part));
            }
            return new Pattern.Choice(choices);
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            List<Pattern> parts = new ArrayList<>(sequence.parts());
            int last = parts.size() - 1;
            parts.set(last, inflect(parts.get(last)));
            return new Pattern.Sequence(parts);
        }
        throw error("'~' inflects words, phrases by their last word, and alternatives of these");
    }

    private Pattern run() throws PatternException {
        int open = at++;
        skipSpace();
        if (at >= source.length() || source.charAt(at) != '<') {
            throw error("expected the <vocabulary> of a run, found " + found());
        }
        Pattern.Reference entry = reference();
        take(',');
        if (!take('}')) {
            throw missing('}', open);
        }
        return new Pattern.Run(entry);
    }

    private Pattern.Reference reference() throws PatternException {
        int close = source.indexOf('>', at);
        if (close < 0) {
            throw missing('>', at);
        }
        String[] names = source.substring(at + 1, close).split(":", 2);
        for (String name : names) {
            if (!isName(name)) {
                throw error("a vocabulary's name is lower-case letters and hyphens, not '" + name + "'");
            }
        }
        at = close + 1;
        return new Pattern.Reference(names[0], names[names.length - 1]);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.charAt(0) != '-' && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
    }

    private Pattern gap() throws PatternException {
        int open = at;
        while (at < source.length() && source.charAt(at) == '.') {
            at++;
        }
        int dots = at - open;
        if (dots != 2 && dots != 3) {
            throw new PatternException("a gap is '..' or '...', not '" + source.substring(open, at) + "'", open);
        }
        int start = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        int most = start == at ? DEFAULT_GAP : gapSize(source.substring(start, at), start);
        return new Pattern.Gap(most, dots == 2);
    }

    private static int gapSize(String digits, int start) throws PatternException {
        int size = digits.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (size < 1 || size > LARGEST_GAP) {
            throw new PatternException("a gap spans 1 to " + LARGEST_GAP + " words, not " + digits, start);
        }
        return size;
    }

    private Pattern not() throws PatternException {
        int open = at++;
        if (at == source.length() || Character.isWhitespace(source.charAt(at))) {
            throw error("expected a word right behind '!', found " + found());
        }
        Pattern part = element();
        if (Phrases.of(part).isEmpty()) {
            throw new PatternException("'!' takes words and phrases that are not optional and have no gaps", open);
        }
        return new Pattern.Not(part);
    }

    private Pattern anchor(Pattern anchor) {
        at++;
        return anchor;
    }

    /** {@code "Customer Content"}: these words with these capitals. */
    private List<Pattern> quoted() throws PatternException {
        int open = at;
        int close = source.indexOf('"', open + 1);
        if (close < 0) {
            throw missing('"', open);
        }
        at = close + 1;
        return WrittenWord.exact(source.substring(open + 1, close), open + 1);
    }

    private Pattern words() throws PatternException {
        int start = at;
        while (at < source.length() && isWordPart()) {
            at = source.charAt(at) == '[' ? closeOfLetters() : at + 1;
        }
        if (at == start) {
            throw error("expected a word, found " + found());
        }
        try {
            return WrittenWord.parse(source.substring(start, at), inflections);
        } catch (PatternException e) {
            throw new PatternException(e.getMessage(), start + e.position());
        }
    }

    private boolean isWordPart() {
        char c = source.charAt(at);
        return !Character.isWhitespace(c) && "|()]{}<>!^$\"".indexOf(c) < 0;
    }

    private int closeOfLetters() throws PatternException {
        int close = source.indexOf(']', at);
        if (close < 0) {
            throw missing(']', at);
        }
        return close + 1;
    }

    private boolean take(char c) {
        skipSpace();
        if (at < source.length() && source.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    /** What stands here, for a message. */
    private String found() {
        return at < source.length() ? "'" + source.charAt(at) + "'" : "the end of the pattern";
    }

    private PatternException missing(char close, int open) {
        return new PatternException("'" + close + "' is missing for the '" + source.charAt(open) + "' here", open);
    }

    private PatternException error(String message) {
        return new PatternException(message, at);
    }
}
