package dev.proviso.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds running headers, footers and page numbers: lines at the edge of the page that come back on other pages. */
final class PdfFurniture {

    /** So many lines at either edge of a page may be furniture. */
    private static final int EDGE = 3;

    private static final float MARGIN = 0.12f;
    private static final double SHARE = 0.4;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-\u2013| ]*(?:page |p\\. ?)?(?:\\d{1,4}|[ivxl]{1,6})(?: ?(?:of|/) ?\\d{1,4})?[-\u2013| ]*");

    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private final Set<PdfLine> edges = new HashSet<>();
    private final int pageCount;

    PdfFurniture(List<PdfLine> lines) {
        List<List<PdfLine>> sheets = sheets(lines);
        this.pageCount = sheets.size();
        for (List<PdfLine> sheet : sheets) {
            List<PdfLine> down = new ArrayList<>(sheet);
            down.sort((a, b) -> Float.compare(a.y(), b.y()));
            for (int i = 0; i < down.size(); i++) {
                if (i < EDGE || i >= down.size() - EDGE) {
                    edges.add(down.get(i));
                    pages.computeIfAbsent(key(down.get(i)), k -> new HashSet<>())
                            .add(down.get(i).page());
                }
            }
        }
    }

    /** Whether the line is no part of the terms. */
    boolean contains(PdfLine line) {
        if (!edges.contains(line)) {
            return false;
        }
        boolean inMargin = line.y() < line.pageHeight() * MARGIN || line.y() > line.pageHeight() * (1 - MARGIN);
        int seen = pages.getOrDefault(key(line), Set.of()).size();
        return inMargin && PAGE_NUMBER.matcher(line.text()).matches()
                || inMargin && seen >= 2 && seen >= pageCount * SHARE
                || seen >= 3 && seen >= pageCount * SHARE && line.text().length() < 120;
    }

    /** Same words at the same height, numbers left aside. */
    private static String key(PdfLine line) {
        return Math.round(line.y() / 6) + " " + line.text().replaceAll("\\d+", "#");
    }

    private static List<List<PdfLine>> sheets(List<PdfLine> lines) {
        List<List<PdfLine>> sheets = new ArrayList<>();
        for (PdfLine line : lines) {
            if (sheets.isEmpty() || sheets.get(sheets.size() - 1).get(0).page() != line.page()) {
                sheets.add(new ArrayList<>());
            }
            sheets.get(sheets.size() - 1).add(line);
        }
        return sheets;
    }
}
