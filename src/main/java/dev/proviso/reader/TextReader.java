package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.document.Mark;
import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds blocks in plain text, which keeps its length: every offset points into the decoded file. Lines that were wrapped
 * at a margin are one block; where lines are whole paragraphs each is a block of its own. What a page break puts in the
 * middle of a sentence becomes blanks.
 */
final class TextReader {

    /** A text whose lines are longer was not wrapped by hand or by a mailer. */
    private static final int WIDEST_MARGIN = 132;

    /** In a list that runs within a paragraph the number before stands at most this many lines above. */
    private static final int LINES_OF_A_LIST = 12;

    /** A line that ends this much before the margin was ended on purpose. */
    private static final double RAGGED = 0.82;

    private static final Pattern BULLET =
            Pattern.compile("(?:[\u2022\u25CF\u25AA\u25E6\u00B7*o-]|\u2013)[ \\t]+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("[-=*\\s]{3,}");

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<RawBlock> blocks = new ArrayList<>();
    /** Page numbers and footers in the middle of sentences, in order. */
    private final List<Span> breaks = new ArrayList<>();
    /** Of the items that the next block may stand below: how far each is indented, outermost first. */
    private final List<Integer> indents = new ArrayList<>();

    TextReader(String text) {
        this.text = text;
        cut();
    }

    /** A line without its surrounding white space. */
    private record Line(int begin, Span span, boolean pageStart) {

        boolean isBlank() {
            return span.length() == 0;
        }

        int indent() {
            return span.start() - begin;
        }

        int width() {
            return span.end() - begin;
        }
    }

    /** The blocks in order. */
    List<RawBlock> blocks() {
        int margin = margin();
        PageBreaks pages = new PageBreaks(text, lines.stream().map(Line::span).toList());
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            for (int next = nextOf(i, last, margin, pages); next > 0; next = nextOf(i, last, margin, pages)) {
                lines.subList(last + 1, next).forEach(line -> breaks.add(line.span()));
                last = next;
            }
            add(lines.get(i), lines.get(last));
            i = last + 1;
        }
        return blocks;
    }

    /** The text as it is read, when the blocks have been found. */
    String read() {
        StringBuilder read = new StringBuilder(text);
        for (Span span : breaks) {
            for (int i = span.start(); i < span.end(); i++) {
                read.setCharAt(i, ' ');
            }
        }
        return read.toString();
    }

    /** One mark a line. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark(lines.get(i).begin(), null, i + 1, 1));
        }
        return marks;
    }

    private void cut() {
        int begin = 0;
        boolean page = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') {
                lines.add(new Line(begin, trimmed(begin, i), page));
                page = c == '\f';
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                begin = i + 1;
            }
        }
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The column at which lines were wrapped, 0 for a text whose lines are whole paragraphs. */
    private int margin() {
        int[] widths = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Line::width)
                .sorted()
                .toArray();
        if (widths.length < 3) {
            return 0;
        }
        int wide = widths[(int) (widths.length * 0.97)];
        return wide <= WIDEST_MARGIN && wide >= 40 ? wide : 0;
    }

    /** The line on which the block goes on behind its last one so far; negative where it ends. */
    private int nextOf(int start, int last, int margin, PageBreaks pages) {
        int below = last + 1;
        return below >= lines.size() ? -1 : goesOn(start, below, margin) ? below : pages.goesOnAt(below);
    }

    private boolean goesOn(int start, int below, int margin) {
        int above = below - 1;
        Line line = lines.get(above);
        Line next = lines.get(below);
        if (margin == 0 || line.isBlank() || next.isBlank() || next.pageStart() || startsBlock(start, above, next)) {
            return false;
        }
        boolean full = line.width() + 1 + firstWord(next) >= margin * RAGGED;
        boolean midSentence = Character.isLowerCase(text.charAt(next.span().start()))
                && ".:;!?".indexOf(text.charAt(line.span().end() - 1)) < 0;
        return (full || midSentence) && (next.indent() <= line.indent() + 8 || midSentence);
    }

    private boolean startsBlock(int start, int above, Line line) {
        String words = line.span().of(text);
        if (isItem(words)) {
            return true;
        }
        int from = lines.get(Math.max(start, above - LINES_OF_A_LIST)).span().start();
        return PdfMargins.startsNumber(words)
                && !PdfMargins.goesOnList(
                        text.substring(from, lines.get(above).span().end()), words);
    }

    private int firstWord(Line line) {
        int end = line.span().start();
        while (end < line.span().end() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end - line.span().start();
    }

    private void add(Line first, Line last) {
        Span span = new Span(
                first.span().start(), Math.max(first.span().start(), last.span().end()));
        if (span.length() > 0) {
            String words = span.length() < 200 ? span.of(text) : text.substring(span.start(), span.start() + 200);
            if (!RULE.matcher(words).matches()) {
                add(span, words, first.indent());
            }
        }
    }

    /** Adds a block; a bullet in front of it is none of its words. */
    private void add(Span span, String words, int indent) {
        boolean isPageNumber = PageBreaks.isPageNumber(words);
        Matcher bullet = BULLET.matcher(words);
        boolean isItem = !isPageNumber && bullet.lookingAt();
        indents.removeIf(other -> other >= indent);
        if (isItem) {
            indents.add(indent);
        }
        Block.Kind kind = isPageNumber ? Block.Kind.FURNITURE : isItem ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
        int start = span.start() + (isItem ? bullet.end() : 0);
        int depth = isItem ? indents.size() : 0;
        blocks.add(new RawBlock(kind, new Span(start, span.end()), 0, depth, start, Block.Visibility.VISIBLE));
    }

    /** Whether a line begins with a bullet. */
    static boolean isItem(String line) {
        return BULLET.matcher(line).lookingAt();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }
}
