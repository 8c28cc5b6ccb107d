package dev.proviso.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Refuses regular expressions that would take long or need much memory before they are compiled, and those that could only run on an
 * engine that tries again and again. One scan reads one expression.
 */
final class RegexLimits {

    /** Texts that no expression about wording has a reason to match all of. */
    private static final List<String> MEANINGLESS = List.of("qzj", "vxk", "wpf");

    private static final List<String> LOOK_AROUND = List.of("(?=", "(?!", "(?<=", "(?<!");

    private final String source;
    private final Deque<Group> open = new ArrayDeque<>();
    private int at;
    /** Instructions of the group that is being read, and of its last part. */
    private long size;

    private long last;

    /** A bracket that is not closed yet, and the size of what stands before it in its own group. */
    private record Group(int position, long before) {}

    private RegexLimits(String source) {
        this.source = source;
    }

    /** @throws PatternException where the expression is too long, repeats too much, or is not balanced */
    static void check(String written) throws PatternException {
        if (written.length() > Regex.LONGEST) {
            throw new PatternException(
                    "a regular expression of more than " + Regex.LONGEST + " characters: write several", Regex.LONGEST);
        }
        new RegexLimits(written).scan();
    }

    /** @throws PatternException when the expression is content with anything */
    static void check(Pattern pattern) throws PatternException {
        if (MEANINGLESS.stream().allMatch(text -> pattern.matcher(text).find())) {
            throw new PatternException("matches anywhere: write some words or signs that are not optional", 0);
        }
    }

    /** What the library complains of, with its place. */
    static PatternException explain(String written, PatternSyntaxException problem) {
        String part = String.valueOf(problem.getPattern());
        int position = Math.max(0, written.indexOf(part));
        return new PatternException(
                "not a regular expression: " + problem.getDescription() + (part.isEmpty() ? "" : " '" + part + "'"),
                position);
    }

    private void scan() throws PatternException {
        while (at < source.length()) {
            switch (source.charAt(at)) {
                case '\\' -> escape();
                case '[' -> letters();
                case '(' -> open();
                case ')' -> close();
                case '{' -> repeat();
                case '*', '+', '?' -> at++;
                default -> part(at + 1);
            }
        }
        if (!open.isEmpty()) {
            throw new PatternException(
                    "')' is missing for the '(' here", open.peek().position());
        }
    }

    /** Takes the part that ends before {@code end}. */
    private void part(int end) throws PatternException {
        last = 1;
        add(1);
        at = end;
    }

    private void add(long more) throws PatternException {
        size += more;
        if (size > Regex.LARGEST) {
            throw new PatternException("repeats so much that it has more than " + Regex.LARGEST + " parts", at);
        }
    }

    private void escape() throws PatternException {
        if (at + 1 < source.length() && "123456789k".indexOf(source.charAt(at + 1)) >= 0) {
            throw new PatternException(
                    "a back-reference is not possible: its time grows beyond all bounds; write the words out", at);
        }
        if (source.startsWith("\\Q", at)) {
            int end = source.indexOf("\\E", at);
            part(end < 0 ? source.length() : end + 2);
        } else if (at + 2 < source.length() && source.charAt(at + 2) == '{') {
            int end = source.indexOf('}', at);
            part(end < 0 ? source.length() : end + 1);
        } else {
            part(at + 2);
        }
    }

    /** {@code [a-z]}; a bracket right behind the first one is a letter among them. */
    private void letters() throws PatternException {
        int from = at + (source.startsWith("[^", at) ? 3 : 2);
        int end = from;
        while (end < source.length() && source.charAt(end) != ']') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        part(Math.min(end + 1, source.length()));
    }

    private void open() throws PatternException {
        for (String look : LOOK_AROUND) {
            if (source.startsWith(look, at)) {
                throw new PatternException(
                        "'" + look + "' looks ahead or behind, which cannot be done in linear time: "
                                + "say what must not match under 'unless', or write a pattern with '!'",
                        at);
            }
        }
        open.push(new Group(at, size));
        size = 0;
        at++;
    }

    private void close() throws PatternException {
        if (open.isEmpty()) {
            throw new PatternException("')' closes nothing that is open", at);
        }
        last = size;
        size = open.pop().before();
        add(last);
        at++;
    }

    /** {@code {3,20}} repeats the part before it; any other brace is a sign like others. */
    private void repeat() throws PatternException {
        int end = source.indexOf('}', at);
        String counts = end < 0 ? "" : source.substring(at + 1, end);
        if (!counts.matches("[0-9]{1,4}(,[0-9]{0,4})?")) {
            part(at + 1);
            return;
        }
        String[] bounds = counts.split(",");
        long most = Long.parseLong(bounds[bounds.length - 1]);
        add(last * Math.max(0, most - 1));
        last *= Math.max(1, most);
        at = end + 1;
    }
}
