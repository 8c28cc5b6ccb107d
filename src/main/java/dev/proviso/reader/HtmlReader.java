package dev.proviso.reader;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads web pages: the words a visitor sees in blocks, menus set aside, hidden parts marked. Thread-safe. */
final class HtmlReader {

    /** Writes the blocks of a page into {@code draft}. */
    void read(String html, Draft draft) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        Element body = page.body();
        new HtmlWalk(body, draft, 0).walk();
        draft.close();
    }

    /** Writes a piece of markup that stands in another document, whose line {@code line} it starts on. */
    void readFragment(String html, Draft draft, int line) {
        Document page = Jsoup.parseBodyFragment(html);
        new HtmlWalk(page.body(), draft, line).walk();
        draft.close();
    }
}
