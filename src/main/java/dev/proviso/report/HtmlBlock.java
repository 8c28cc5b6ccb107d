package dev.proviso.report;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A paragraph of the text of the HTML report.
 *
 * @param kind "heading", "paragraph", "item", "table-row" or "furniture"
 * @param depth how deep a list item is nested, 1 to {@value #DEEPEST}; 0 for every other kind
 * @param hidden why a person who opens the document does not see it; empty where it is seen
 * @param pieces its words
 */
record HtmlBlock(String kind, int depth, String hidden, List<Piece> pieces) {

    static final int DEEPEST = 4;

    /**
     * Words that are marked alike.
     *
     * @param kinds the kinds of the passages they belong to, with spaces; empty for words without a mark
     * @param starts the passages that begin here
     */
    record Piece(String text, String kinds, List<HtmlPassage> starts) {}

    HtmlBlock {
        pieces = List.copyOf(pieces);
    }

    boolean isHeading() {
        return kind.equals("heading");
    }

    static List<HtmlBlock> of(Document document, List<HtmlPassage> passages) {
        return document.blocks().stream()
                .filter(block -> block.span().length() > 0)
                .map(block -> of(document, block, passages))
                .toList();
    }

    private static HtmlBlock of(Document document, Block block, List<HtmlPassage> passages) {
        List<HtmlPassage> here = passages.stream()
                .filter(passage -> passage.span().overlaps(block.span()))
                .toList();
        return new HtmlBlock(
                block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Math.min(block.depth(), DEEPEST),
                hidden(block.hidden()),
                pieces(document, block.span(), here));
    }

    private static String hidden(Block.Visibility visibility) {
        return switch (visibility) {
            case VISIBLE -> "";
            case HIDDEN -> "not seen in the document";
            case SUSPECT -> "may not be seen in the document";
        };
    }

    private static List<Piece> pieces(Document document, Span block, List<HtmlPassage> here) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        for (HtmlPassage passage : here) {
            cuts.add(Math.max(block.start(), passage.span().start()));
            cuts.add(Math.min(block.end(), passage.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = block.start();
        for (int end : cuts.tailSet(block.start() + 1)) {
            pieces.add(piece(document, new Span(start, end), here));
            start = end;
        }
        return pieces;
    }

    private static Piece piece(Document document, Span span, List<HtmlPassage> here) {
        String kinds = here.stream()
                .filter(passage -> passage.span().contains(span))
                .map(HtmlPassage::kind)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        List<HtmlPassage> starts = here.stream()
                .filter(passage -> passage.span().start() == span.start())
                .toList();
        return new Piece(HtmlText.shown(document.quote(span)), kinds, starts);
    }
}
