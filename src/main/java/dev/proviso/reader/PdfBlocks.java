package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.document.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins the lines of a PDF into blocks by what a person goes by: gaps, margins, type, numbers. */
final class PdfBlocks {

    /** A line that leaves this share of the column free ended on purpose, even within a sentence: list items do. */
    private static final float SHORT = 0.25f;

    /** A line that starts further to the side than this is centred or set to the right, not indented. */
    private static final float DEEPEST_INDENT = 90;

    /** The number before stands at most this many lines above. */
    private static final int LINES_OF_A_LIST = 12;

    private final Draft draft;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfLine> aside = new ArrayList<>();
    private final float bodySize;
    private final float bodyLeft;
    private final float leading;
    private final PdfHyphens hyphens;
    private final PdfLists lists;

    /**
     * @param all the lines of the document, furniture included
     * @param draft receives the blocks
     */
    PdfBlocks(List<PdfLine> all, Draft draft) {
        this.draft = draft;
        PdfFurniture furniture = new PdfFurniture(all);
        for (PdfLine line : all) {
            (furniture.contains(line) ? aside : lines).add(line);
        }
        if (lines.isEmpty()) {
            lines.addAll(aside); // pages that are all alike have no edges, only the same text
            aside.clear();
        }
        this.bodySize = bodySize();
        this.bodyLeft = bodyLeft();
        this.leading = leading();
        this.hyphens = new PdfHyphens(lines);
        this.lists = new PdfLists(lines, bodyLeft);
    }

    /** Writes all blocks; furniture comes last, so that it parts no list that runs over a page's end. */
    void write() {
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && goesOn(i, end)) {
                end++;
            }
            block(i, end);
            i = end;
        }
        aside.forEach(this::furniture);
        draft.close();
    }

    private void furniture(PdfLine line) {
        draft.open(Block.Kind.FURNITURE, 0, 0, Block.Visibility.VISIBLE);
        put(line, 0, line.text().length());
        draft.close();
    }

    private void block(int from, int to) {
        PdfLine first = lines.get(from);
        boolean bullet = PdfMargins.isBullet(first.text());
        PdfLists.Place place = lists.next(lines.subList(from, to), bullet);
        Block.Kind kind = place.item() ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
        draft.open(kind, level(from, to), place.depth(), Block.Visibility.VISIBLE);
        if (bullet || place.item() && !PdfMargins.startsNumber(first.text())) {
            draft.lead("\u2022 ");
        }
        for (int i = from; i < to; i++) {
            int start = i == from && bullet ? PdfMargins.bulletEnd(first.text()) : 0;
            boolean goesOn = i + 1 < to;
            put(
                    lines.get(i),
                    start,
                    goesOn
                            ? hyphens.end(lines.get(i).text(), lines.get(i + 1).text())
                            : lines.get(i).text().length());
            if (goesOn) {
                join(lines.get(i).text(), lines.get(i + 1).text());
            }
        }
        draft.close();
    }

    /** A word that a hyphen broke is one again; where that stays open the line's end is kept for folding to decide. */
    private void join(String above, String below) {
        if (hyphens.isOpen(above, below)) {
            draft.lineBreak();
        } else if (!hyphens.joins(above, below)) {
            draft.blank();
        }
    }

    private void put(PdfLine line, int from, int to) {
        Mark at = new Mark(0, line.page(), line.number(), null);
        draft.append(line.text().substring(from, Math.max(from, to)), line.boldEnd() - from, at);
    }

    /** Larger type is a heading; the larger the higher. */
    private int level(int from, int to) {
        float size = lines.get(from).size();
        if (size < bodySize * 1.12f || to - from > 4) {
            return 0;
        }
        float ratio = size / bodySize;
        return ratio > 1.7f ? 1 : ratio > 1.35f ? 2 : 3;
    }

    private boolean goesOn(int start, int next) {
        PdfLine above = lines.get(next - 1);
        PdfLine below = lines.get(next);
        if (Math.abs(above.size() - below.size()) > 0.08f * above.size()
                || PdfMargins.isBullet(below.text())
                || PdfLists.isNextItem(lines.get(start), below)
                || above.isBold() && !below.isBold() && isSetApart(start, next)) {
            return false;
        }
        float gap = below.y() - above.y();
        boolean turns = above.page() != below.page() || gap < -leading / 2;
        if (!turns && gap > Math.max(leading, above.size() * 1.15f) * 1.22f) {
            return false;
        }
        if (!turns && Math.abs(below.left() - above.left()) > DEEPEST_INDENT) {
            return false;
        }
        return turns ? goesOnOverleaf(above, below) : goesOnBelow(start, next);
    }

    /** Whether the bold lines so far are a title of their own rather than the start of a paragraph. */
    private boolean isSetApart(int start, int next) {
        for (int i = start; i < next; i++) {
            if (!lines.get(i).isBold()) {
                return false;
            }
        }
        PdfLine above = lines.get(next - 1);
        return PdfMargins.hasRoom(above, lines.get(next), PdfMargins.right(lines, next - 1));
    }

    /** Over a page's or column's end a paragraph goes on unless its sentence had ended or a number begins. */
    private boolean goesOnOverleaf(PdfLine above, PdfLine below) {
        boolean ended = PdfMargins.ends(above.text());
        boolean small = Character.isLowerCase(below.text().charAt(0));
        if (PdfMargins.startsNumber(below.text())) {
            return !ended && small;
        }
        return small || !ended && !above.isBold() && above.text().length() > 50;
    }

    private boolean goesOnBelow(int start, int next) {
        PdfLine above = lines.get(next - 1);
        PdfLine below = lines.get(next);
        float margin = PdfMargins.right(lines, next - 1);
        boolean room = PdfMargins.hasRoom(above, below, margin);
        boolean ended = PdfMargins.ends(above.text());
        if (PdfMargins.startsNumber(below.text())) {
            return !room && !ended && !above.isBold() || PdfMargins.goesOnList(words(start, next), below.text());
        }
        float slack = margin - above.right();
        boolean high = !Character.isLowerCase(below.text().charAt(0));
        boolean item = slack > SHORT * (margin - above.left()) && above.left() > bodyLeft + above.size();
        boolean wide = slack > 12 * above.letter() && (high || item);
        if (room && (ended || wide)) {
            return false;
        }
        boolean indented = below.left() > above.left() + 1.5f * below.letter() && next - 1 > start;
        return !(ended && indented);
    }

    /** The words of a block so far; only its last lines when it is long. */
    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(from, to - LINES_OF_A_LIST); i < to; i++) {
            words.append(i == from ? "" : " ").append(lines.get(i).text());
        }
        return words.toString();
    }

    private float bodySize() {
        TreeMap<Float, Integer> sizes = new TreeMap<>();
        for (PdfLine line : lines) {
            sizes.merge(line.size(), line.text().length(), Integer::sum);
        }
        return most(sizes, 10);
    }

    /** Where most running text starts. */
    private float bodyLeft() {
        TreeMap<Float, Integer> starts = new TreeMap<>();
        for (PdfLine line : lines) {
            starts.merge((float) Math.round(line.left()), line.text().length(), Integer::sum);
        }
        return most(starts, 72);
    }

    /** The distance of two baselines in running text: the least that is common, for short paragraphs have more gaps. */
    private float leading() {
        TreeMap<Float, Integer> gaps = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).y() - lines.get(i - 1).y();
            if (gap > 2
                    && gap < bodySize * 3
                    && lines.get(i).page() == lines.get(i - 1).page()) {
                gaps.merge(Math.round(gap * 2) / 2f, 1, Integer::sum);
            }
        }
        float most = most(gaps, bodySize * 1.2f);
        int common = gaps.getOrDefault(most, 0) / 3;
        return gaps.entrySet().stream()
                .filter(gap -> gap.getKey() > bodySize && gap.getValue() > common)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(most);
    }

    private static float most(TreeMap<Float, Integer> counts, float otherwise) {
        float best = otherwise;
        int most = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}
