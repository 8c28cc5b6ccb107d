package dev.proviso.authoring;

import dev.proviso.document.Document;
import dev.proviso.document.Location;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document as a user names it.
 *
 * @param page 1-based page, null outside PDF
 * @param line 1-based line, in PDF of the page; null for the whole page
 */
public record Spot(@Nullable Integer page, @Nullable Integer line) {

    /** Indices of the sentences that stand there in part, headings left out. */
    List<Integer> sentences(Document document) {
        return IntStream.range(0, document.sentences().size())
                .filter(i -> document.sentences().get(i).kind() != Sentence.Kind.HEADING)
                .filter(i -> holds(document, document.sentences().get(i)))
                .boxed()
                .toList();
    }

    private boolean holds(Document document, Sentence sentence) {
        Span span = sentence.span();
        Location first = document.locate(span, sentence.section());
        Location last =
                document.locate(new Span(Math.max(span.start(), span.end() - 1), span.end()), sentence.section());
        return rank(first.page(), first.line(), true) <= rank(page, line, true)
                && rank(page, line, false) <= rank(last.page(), last.line(), false);
    }

    /** Orders places; a whole page begins before its first line and ends behind its last. */
    private static long rank(@Nullable Integer page, @Nullable Integer line, boolean isStart) {
        long rest = line == null ? (isStart ? Integer.MAX_VALUE : 0) : line;
        return ((long) (page == null ? 0 : page) << 32) + rest;
    }

    /** "line 12", "page 3, line 12". */
    @Override
    public String toString() {
        String onPage = page == null ? "" : "page " + page;
        return line == null ? onPage : (page == null ? "" : onPage + ", ") + "line " + line;
    }
}
