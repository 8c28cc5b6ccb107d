package dev.proviso.language;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Section;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document's blocks into sentences. A heading is one sentence; a title that runs into its paragraph ("10.4
 * Licence. You grant ...") is a sentence of its own; an inline list "(i) ...; (ii) ..." stays in its sentence, which knows its items; menus and
 * running headers have none. Sentences never cross blocks, list numbers stay with the words behind them.
 *
 * <p>Thread-safe; the detector's model is loaded when the first doubtful full stop is met.
 */
public final class SentenceSplitter {

    /** A section's number and the white space around it are no longer than this. */
    private static final int LONGEST_NUMBER = 40;

    private final Boundaries boundaries;
    private volatile @Nullable Detector detector;

    /** A splitter for English. */
    public SentenceSplitter() {
        this.boundaries = new Boundaries(new Abbreviations(), this::detector);
    }

    /** The document with its sentences. */
    public Document split(Document document) {
        return split(document, Set.of());
    }

    /** The document with its sentences; the blocks of these indices have none. */
    public Document split(Document document, Set<Integer> leftOut) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block.isTerms() && !leftOut.contains(i)) {
                split(document, block, i, sentences);
            }
        }
        return document.withSentences(sentences);
    }

    private void split(Document document, Block block, int index, List<Sentence> found) {
        if (block.kind() == Block.Kind.HEADING) {
            found.add(new Sentence(block.span(), block.section(), index, Sentence.Kind.HEADING));
            return;
        }
        int from = block.span().start();
        int title = titleEnd(document, block);
        if (title > from) {
            found.add(new Sentence(new Span(from, title), block.section(), index, Sentence.Kind.HEADING));
            from = title;
        }
        Sentence.Kind kind = block.kind() == Block.Kind.ITEM ? Sentence.Kind.ITEM : Sentence.Kind.SENTENCE;
        for (Span cell : cells(document.text(), block, from)) {
            for (Span span : spans(document.text(), cell)) {
                found.add(new Sentence(span, block.section(), index, kind, items(document.text(), span)));
            }
        }
    }

    /** Where the title of a block ends that opens a section with a title in it; 0 without one. */
    private static int titleEnd(Document document, Block block) {
        Section section = document.sections().get(block.section());
        String heading = section.heading();
        if (heading == null || section.span().start() != block.span().start()) {
            return 0;
        }
        return runInEnd(document.text(), heading, block.span());
    }

    /** "Licence. You grant" is cut behind the full stop; "Licence: you grant" stays one sentence. */
    private static int runInEnd(String text, String heading, Span block) {
        int limit = Math.min(block.end(), block.start() + LONGEST_NUMBER);
        for (int at = block.start(); at < limit; at++) {
            int end = behind(text, at, heading);
            if (end > 0) {
                int stop = end;
                while (stop < block.end() && ".*\u201D\"".indexOf(text.charAt(stop)) >= 0) {
                    stop++;
                }
                return stop > end && stop < block.end() ? stop : 0;
            }
        }
        return 0;
    }

    /** The offset behind {@code words} if they stand at {@code at}, white space of any kind between them; else 0. */
    private static int behind(String text, int at, String words) {
        int i = at;
        for (int k = 0; k < words.length(); k++, i++) {
            if (i >= text.length()) {
                return 0;
            }
            if (words.charAt(k) == ' ') {
                while (i + 1 < text.length() && isBlank(text.charAt(i)) && isBlank(text.charAt(i + 1))) {
                    i++;
                }
            }
            if (text.charAt(i) != words.charAt(k) && !(words.charAt(k) == ' ' && isBlank(text.charAt(i)))) {
                return 0;
            }
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private static List<Span> cells(String text, Block block, int from) {
        if (block.kind() != Block.Kind.TABLE_ROW) {
            return List.of(new Span(from, block.span().end()));
        }
        List<Span> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i <= block.span().end(); i++) {
            if (i == block.span().end() || text.charAt(i) == '\t') {
                cells.add(new Span(start, i));
                start = i + 1;
            }
        }
        return cells;
    }

    private List<Span> spans(String text, Span part) {
        Folded folded = Folding.fold(part.of(text));
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int start : boundaries.starts(folded.text())) {
            add(spans, folded, from, start, part.start());
            from = start;
        }
        add(spans, folded, from, folded.text().length(), part.start());
        return spans;
    }

    /** The items of a list that runs within the sentence. */
    private static List<Span> items(String text, Span sentence) {
        if (sentence.of(text).indexOf('(') < 0) {
            return List.of();
        }
        Folded folded = Folding.fold(sentence.of(text));
        List<Integer> starts = InlineList.starts(folded.text());
        List<Span> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : folded.text().length();
            add(items, folded, starts.get(i), to, sentence.start());
        }
        return items;
    }

    private static void add(List<Span> spans, Folded folded, int from, int to, int offset) {
        int start = from;
        int end = to;
        while (start < end && isLayout(folded.text().charAt(start))) {
            start++;
        }
        while (end > start && folded.text().charAt(end - 1) == ' ') {
            end--;
        }
        if (start < end) {
            Span origin = folded.origin(start, end);
            spans.add(new Span(origin.start() + offset, origin.end() + offset));
        }
    }

    /** Blanks and bullets are no part of a sentence. */
    private static boolean isLayout(char c) {
        return c == ' ' || c == '\u2022' || c == '\u25CF' || c == '\u25AA' || c == '\u25E6' || c == '\uF0B7';
    }

    private Detector detector() {
        Detector known = detector;
        if (known == null) {
            synchronized (boundaries) {
                known = detector == null ? new Detector() : detector;
                detector = known;
            }
        }
        return known;
    }
}
