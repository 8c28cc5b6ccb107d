package dev.proviso.reader;

import dev.proviso.document.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the pages of a plain text end: page numbers, footers and room stand there in the middle of sentences, as a text
 * that was made from a printed document has them.
 */
final class PageBreaks {

    /** So many empty lines leave room between pages, not between paragraphs. */
    private static final int LINES_OF_A_BREAK = 3;

    /** A line that stands alone so often is no part of what is agreed. */
    private static final int PAGES_OF_A_FOOTER = 3;

    private static final int LONGEST_FOOTER = 120;

    /** Longer lines that do not end a sentence are no titles. */
    private static final int LONGEST_TITLE = 50;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-\u2013\\s]*(?:page\\s+)?\\d{1,4}(?:\\s+of\\s+\\d{1,4})?[-\u2013\\s]*");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final String text;
    private final List<Span> lines;
    private final Set<String> footers;

    /** @param lines every line of the text without the white space around it; blank ones are empty */
    PageBreaks(String text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        footers = footers();
    }

    /** Whether a line is nothing but the number of its page. */
    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    /**
     * Index of the line on which a sentence goes on behind a page break; -1 where no page ends or the sentence does.
     *
     * @param line index of the line that the break begins with, at least 1
     */
    int goesOnAt(int line) {
        if (isBlank(line - 1) || isFooter(line - 1) || PdfMargins.ends(words(line - 1))) {
            return -1;
        }
        int next = behind(line, isInWord(line - 1) ? 1 : LINES_OF_A_BREAK);
        return next > line && next < lines.size() && goesOn(words(line - 1), words(next)) ? next : -1;
    }

    private static boolean goesOn(String above, String below) {
        boolean isSmall = Character.isLowerCase(below.charAt(0));
        boolean isProse = Character.isLetter(below.charAt(0)) && !isTitle(above) && !isTitle(below);
        return (isSmall || isProse) && !TextReader.isItem(below) && !PdfMargins.startsNumber(below);
    }

    /** Whether a line ends within a word or compound. */
    private boolean isInWord(int line) {
        String words = words(line);
        int last = words.length() - 1;
        return last > 0 && words.charAt(last) == '-' && Character.isLetter(words.charAt(last - 1));
    }

    /**
     * Index of the line behind the break that begins at {@code line}; {@code line} itself where none does.
     *
     * @param room how many empty lines make a break
     */
    private int behind(int line, int room) {
        int next = line;
        int blank = 0;
        while (next < lines.size() && (isBlank(next) || isFooter(next))) {
            blank += isBlank(next) ? 1 : 0;
            next++;
        }
        boolean hasFooter = next - line > blank;
        return blank >= room || hasFooter && blank > 0 ? next : line;
    }

    /** What stands alone, but for its page number, on several pages. */
    private Set<String> footers() {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (!isBlank(i) && lines.get(i).length() <= LONGEST_FOOTER && isBlank(i - 1) && isBlank(i + 1)) {
                times.merge(withoutNumber(words(i)), 1, Integer::sum);
            }
        }
        times.values().removeIf(count -> count < PAGES_OF_A_FOOTER);
        return times.keySet();
    }

    private boolean isFooter(int line) {
        return lines.get(line).length() <= LONGEST_FOOTER
                && (isPageNumber(words(line)) || footers.contains(withoutNumber(words(line))));
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE && !PdfMargins.ends(line);
    }

    private static String withoutNumber(String line) {
        return DIGIT.matcher(line).replaceAll("");
    }

    private boolean isBlank(int line) {
        return lines.get(line).length() == 0;
    }

    private String words(int line) {
        return lines.get(line).of(text);
    }
}
