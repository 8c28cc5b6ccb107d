package dev.proviso.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds running headers, footers and page numbers: lines at the edge of the page that come back on other pages. */
final class PdfFurniture {

    /** So many lines at either edge of a page may be furniture. */
    private static final int EDGE = 4;

    /** A line that moves with the length of its page is short. */
    private static final int LONGEST = 160;

    private static final float MARGIN = 0.12f;
    private static final double SHARE = 0.4;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-\u2013| ]*(?:page |p\\. ?)?(?:\\d{1,4}|[ivxl]{1,6})(?: ?(?:of|/) ?\\d{1,4})?[-\u2013| ]*");

    /** A line so much larger than a running header of the same words is the title that the header repeats. */
    private static final float TITLE = 1.15f;

    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private final Map<String, Float> smallest = new HashMap<>();
    private final Set<PdfLine> edges = new HashSet<>();
    private final Set<PdfLine> outermost = new HashSet<>();
    private final int pageCount;

    PdfFurniture(List<PdfLine> lines) {
        List<List<PdfLine>> sheets = sheets(lines);
        this.pageCount = sheets.size();
        sheets.forEach(down -> down.sort((a, b) -> Float.compare(a.y(), b.y())));
        for (List<PdfLine> down : sheets) {
            for (int i = 0; i < down.size(); i++) {
                if (i < EDGE || i >= down.size() - EDGE) {
                    edges.add(down.get(i));
                    count(key(down.get(i)), down.get(i));
                    count(words(down.get(i)), down.get(i));
                    smallest.merge(words(down.get(i)), down.get(i).size(), Math::min);
                }
            }
        }
        for (List<PdfLine> down : sheets) {
            number(down);
            Collections.reverse(down);
            number(down);
        }
    }

    /** Page numbers with nothing but furniture between them and the edge that {@code inward} starts from. */
    private void number(List<PdfLine> inward) {
        for (PdfLine line : inward) {
            if (isPageNumber(line)) {
                outermost.add(line);
            } else if (!edges.contains(line) || !repeats(line)) {
                return;
            }
        }
    }

    private void count(String key, PdfLine line) {
        pages.computeIfAbsent(key, k -> new HashSet<>()).add(line.page());
    }

    /** Whether the line is no part of the terms. */
    boolean contains(PdfLine line) {
        if (!edges.contains(line) || isTitle(line)) {
            return false;
        }
        return isPageNumber(line) ? isInMargin(line) || outermost.contains(line) : repeats(line);
    }

    private static boolean isPageNumber(PdfLine line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static boolean isInMargin(PdfLine line) {
        return line.y() < line.pageHeight() * MARGIN || line.y() > line.pageHeight() * (1 - MARGIN);
    }

    /** Whether other pages have the line too, at the same height or many of them anywhere at their edges. */
    private boolean repeats(PdfLine line) {
        int seen = pages.getOrDefault(key(line), Set.of()).size();
        int anywhere = pages.getOrDefault(words(line), Set.of()).size();
        return isInMargin(line) && seen >= 2 && seen >= pageCount * SHARE
                || anywhere >= 3 && anywhere >= pageCount * SHARE && line.text().length() < LONGEST;
    }

    private boolean isTitle(PdfLine line) {
        return line.size() > TITLE * smallest.getOrDefault(words(line), line.size());
    }

    /** Same words at the same height, numbers left aside. */
    private static String key(PdfLine line) {
        return Math.round(line.y() / 6) + " " + words(line);
    }

    private static String words(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
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
