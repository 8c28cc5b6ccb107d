package dev.proviso.rule;

import dev.proviso.language.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the pattern language (rules/README.md). One parser reads one pattern. */
final class PatternParser {

    /** The gap that {@code ...} without a number stands for, and the largest that may be asked for. */
    static final int DEFAULT_GAP = 20;

    static final int LARGEST_GAP = 60;

    private final String source;
    private final Inflections inflections;
    private int at;

    private PatternParser(String source, Inflections inflections) {
        this.source = source;
        this.inflections = inflections;
    }

    /** The pattern that {@code source} writes. */
    static Pattern parse(String source, Inflections inflections) throws PatternException {
        PatternParser parser = new PatternParser(source, inflections);
        Pattern pattern = parser.choice();
        parser.skipSpace();
        if (parser.at < source.length()) {
            throw parser.error("')' or ']' or '}' closes nothing");
        }
        return pattern;
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
            parts.add(element());
            skipSpace();
        }
        if (parts.isEmpty()) {
            throw error("a word is missing");
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
            case '^' -> anchor(new Pattern.Start());
            case '$' -> anchor(new Pattern.End());
            default -> words();
        };
    }

    private Pattern group(char close) throws PatternException {
        int open = at++;
        Pattern inside = choice();
        if (!take(close)) {
            throw new PatternException("'" + close + "' is missing for the '" + source.charAt(open) + "' here", open);
        }
        return inside;
    }

    /** {@code (a|b c)~} inflects the last word of each alternative. */
    private Pattern inflected(Pattern group) throws PatternException {
        if (at >= source.length() || source.charAt(at) != '~') {
            return group;
        }
        at++;
        return inflect(group);
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
            throw error("a run holds one <vocabulary>");
        }
        Pattern.Reference entry = reference();
        take(',');
        if (!take('}')) {
            throw new PatternException("'}' is missing for the '{' here", open);
        }
        return new Pattern.Run(entry);
    }

    private Pattern.Reference reference() throws PatternException {
        int close = source.indexOf('>', at);
        if (close < 0) {
            throw error("'>' is missing");
        }
        String[] names = source.substring(at + 1, close).split(":", 2);
        if (!names[0].matches("[a-z][a-z-]*")) {
            throw error("a vocabulary's name is lower-case letters and hyphens, not '" + names[0] + "'");
        }
        at = close + 1;
        return new Pattern.Reference(names[0], names[names.length - 1]);
    }

    private Pattern gap() throws PatternException {
        int dots = 0;
        while (at < source.length() && source.charAt(at) == '.') {
            dots++;
            at++;
        }
        if (dots != 2 && dots != 3) {
            throw error("a gap is '..' or '...'");
        }
        int start = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        int most = start == at ? DEFAULT_GAP : gapSize(source.substring(start, at));
        return new Pattern.Gap(most, dots == 2);
    }

    private int gapSize(String digits) throws PatternException {
        if (digits.length() > 3 || Integer.parseInt(digits) > LARGEST_GAP) {
            throw error("a gap spans at most " + LARGEST_GAP + " words, not " + digits);
        }
        return Integer.parseInt(digits);
    }

    private Pattern not() throws PatternException {
        at++;
        return new Pattern.Not(element());
    }

    private Pattern anchor(Pattern anchor) {
        at++;
        return anchor;
    }

    /** One written word; hyphens in it separate words, {@code [cs]} in it gives one of these letters. */
    private Pattern words() throws PatternException {
        int start = at;
        while (at < source.length() && isWordPart()) {
            at = source.charAt(at) == '[' ? closeOfLetters() : at + 1;
        }
        String written = source.substring(start, at);
        if (written.isEmpty()) {
            throw error("'" + source.charAt(at) + "' is not part of the pattern language");
        }
        boolean inflect = written.endsWith("~");
        return word(inflect ? written.substring(0, written.length() - 1) : written, inflect);
    }

    private boolean isWordPart() {
        char c = source.charAt(at);
        return !Character.isWhitespace(c) && "|()]{}<>!^$".indexOf(c) < 0;
    }

    private int closeOfLetters() throws PatternException {
        int close = source.indexOf(']', at);
        if (close < 0) {
            throw error("']' is missing");
        }
        return close + 1;
    }

    private Pattern word(String written, boolean inflect) throws PatternException {
        List<Pattern> parts = new ArrayList<>();
        for (String part : Folding.fold(written)
                .text()
                .toLowerCase(Locale.ROOT)
                .replace("'s", "")
                .split("[-'/]")) {
            Set<String> forms = new LinkedHashSet<>();
            for (String spelling : spellings(part)) {
                forms.addAll(inflect ? inflections.of(spelling) : Set.of(spelling));
            }
            if (!part.isEmpty()) {
                parts.add(new Pattern.Word(forms));
            }
        }
        if (parts.isEmpty()) {
            throw error("'" + written + "' holds no word");
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
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

    private PatternException error(String message) {
        return new PatternException(message, at);
    }
}
