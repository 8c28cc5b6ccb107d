package dev.proviso.reader;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Tells tables of data from tables that only lay out a page. */
final class HtmlTables {

    /** A cell with more text holds paragraphs of terms, not a datum. */
    static final int LONGEST_CELL = 400;

    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    /** Whether a row is one of data: its table has several columns and no headings or tables in it. */
    boolean isData(Element row) {
        Element table = row.closest("table");
        return table != null && known.computeIfAbsent(table, HtmlTables::holdsData);
    }

    private static boolean holdsData(Element table) {
        return table.selectFirst("h1, h2, h3, table table") == null
                && table.parents().stream().noneMatch(e -> e.nameIs("td"))
                && table.selectFirst("td + td, th + td, th + th, td + th") != null
                && table.select("td").stream().noneMatch(cell -> cell.text().length() > LONGEST_CELL);
    }
}
