package dev.proviso.reader;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads web pages: the words a visitor sees in blocks, menus set aside, hidden parts marked. Thread-safe. */
final class HtmlReader {

    /** The page's body stands in so many elements, itself among them. */
    private static final int ABOVE_BODY = 2;

    private final int depth;

    /** @param depth elements nested more deeply are read as if they stood in the last that is not */
    HtmlReader(int depth) {
        this.depth = depth;
    }

    /** Writes the blocks of a page into {@code draft}. */
    void read(String html, Draft draft) {
        Document page =
                Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(depth));
        Element body = page.body();
        HtmlWalk walk = new HtmlWalk(body, draft, 0);
        walk.walk();
        draft.close();
        if (walk.deepest() >= depth - ABOVE_BODY) {
            draft.notice(
                    "nesting-limit",
                    "Elements are nested more than " + depth
                            + " deep; what is below was read as if it were not. Raise --limit depth to read it as it is.");
        }
    }

    /** Writes a piece of markup that stands in another document, whose line {@code line} it starts on. */
    void readFragment(String html, Draft draft, int line) {
        Document page = Jsoup.parseBodyFragment(html);
        new HtmlWalk(page.body(), draft, line).walk();
        draft.close();
    }
}
