package dev.proviso.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes Markdown in which the words of a document are words only: no markup, link, mention or formula. */
final class MarkdownText {

    private static final String MARKUP = "\\`*_{}[]<>#|!~&$^";
    private static final Pattern BLOCK_START = Pattern.compile("^([-+=]|\\d+(?=[.)](?:\\s|$)))");
    /** What makes an address or a picture's name of words: "http://", ":tada:", "www.". */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(:)(?=\\S)|(?<=\\bwww)(\\.)");

    private MarkdownText() {}

    /** The text on one line, to stand anywhere within a line. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        Printable.line(text).chars().forEach(c -> append(safe, (char) c));
        String unlinked = ADDRESS.matcher(safe).replaceAll("\\\\$0");
        return BLOCK_START.matcher(unlinked).replaceFirst(MarkdownText::escaped);
    }

    private static void append(StringBuilder safe, char c) {
        if (MARKUP.indexOf(c) >= 0) {
            safe.append('\\');
        }
        safe.append(c);
        if (c == '@') {
            safe.append('\u2060'); // a word joiner is not seen, and what follows it is nobody's name
        }
    }

    /** "-" becomes "\-"; a number is no list number with a joiner behind it. */
    private static String escaped(MatchResult start) {
        String found = start.group();
        return found.length() == 1 && "-+=".contains(found) ? "\\\\" + found : found + "\u2060";
    }

    /** Words of a document as a quotation of one paragraph. */
    static String quote(String text) {
        return "> " + of(text) + "\n";
    }

    /** A row of a table. */
    static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::of).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The head of a table. */
    static String head(String... titles) {
        return row(List.of(titles)) + "|" + " --- |".repeat(titles.length) + "\n";
    }
}
