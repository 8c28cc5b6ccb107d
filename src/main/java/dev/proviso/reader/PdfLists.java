package dev.proviso.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Tells list items in a PDF by their indent. Many printers draw bullets as shapes, so that nothing but the indent and
 * the words above are left of a list. Not thread-safe; blocks are given in reading order.
 */
final class PdfLists {

    /** With more paragraphs than this share indented at their first line, an indent says nothing about lists. */
    private static final double FIRST_LINES = 0.2;

    /** Further in than this, in sizes of type, stands no list but a signature or a centred line. */
    private static final float DEEPEST = 16;

    private final Deque<Float> levels = new ArrayDeque<>();
    private final float bodyLeft;
    private final boolean indentsTell;
    private boolean listBefore;
    private boolean introducedBefore;

    /**
     * @param lines all lines of running text
     * @param bodyLeft where most of them start
     */
    PdfLists(List<PdfLine> lines, float bodyLeft) {
        this.bodyLeft = bodyLeft;
        this.indentsTell = !indentsFirstLines(lines);
    }

    /**
     * Where a block stands.
     *
     * @param depth nesting of its list, 0 outside lists
     * @param item whether it is an item rather than a further paragraph of one
     */
    record Place(int depth, boolean item) {}

    /** The place of the next block. */
    Place next(List<PdfLine> block, boolean bullet) {
        Place place = indentsTell && isIndented(block) ? inside(block.get(0), bullet) : outside(bullet);
        String last = block.get(block.size() - 1).text();
        introducedBefore = last.endsWith(":") || last.endsWith(",") || last.endsWith("\u2014");
        listBefore = place.depth() > 0;
        return place;
    }

    /** Whether {@code below} is the next item after the one that starts with {@code first}. */
    static boolean isNextItem(PdfLine first, PdfLine below) {
        Enumerator one = Enumerator.at(first.text(), 0, first.text().length());
        Enumerator other = Enumerator.at(below.text(), 0, below.text().length());
        return one != null
                && other != null
                && one.kind() == other.kind()
                && one.kind() != Enumerator.Kind.BARE
                && Math.abs(first.left() - below.left()) < first.size()
                && Sequence.follows(one.label(), other.label());
    }

    private Place outside(boolean bullet) {
        levels.clear();
        return new Place(bullet ? 1 : 0, bullet);
    }

    private Place inside(PdfLine first, boolean bullet) {
        float left = first.left();
        float slack = first.size();
        while (!levels.isEmpty() && levels.peek() > left + slack) {
            levels.pop();
        }
        boolean marked = bullet || PdfMargins.startsNumber(first.text());
        boolean beside = !levels.isEmpty() && levels.peek() > left - slack;
        if (!beside && (marked || introducedBefore)) {
            levels.push(left);
            beside = true;
        }
        return new Place(levels.size(), beside && (marked || listBefore || introducedBefore));
    }

    /** Whether all lines start further in than running text, none of them centred or far to the right. */
    private boolean isIndented(List<PdfLine> block) {
        PdfLine first = block.get(0);
        for (PdfLine line : block) {
            boolean overleaf = line.page() != first.page();
            if (!overleaf && line.left() < first.left() - 2) {
                return false;
            }
        }
        float indent = first.left() - bodyLeft;
        return indent > first.size() * 0.9f && indent < DEEPEST * first.size();
    }

    private static boolean indentsFirstLines(List<PdfLine> lines) {
        int all = 0;
        int indented = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (starts(lines.get(i - 1), line)) {
                all++;
                indented += line.left() > lines.get(i + 1).left() + line.size() ? 1 : 0;
            }
        }
        return indented > 3 && indented > all * FIRST_LINES;
    }

    /** Whether {@code line} starts a paragraph that has a further line. */
    private static boolean starts(PdfLine above, PdfLine line) {
        return PdfMargins.ends(above.text()) && line.text().length() > 60 && !PdfMargins.ends(line.text());
    }
}
