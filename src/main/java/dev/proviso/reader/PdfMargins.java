package dev.proviso.reader;

import java.util.List;

/** Looks at where a line of a PDF starts and ends. */
final class PdfMargins {

    private static final int WINDOW = 12;
    private static final float SAME_COLUMN = 70;
    private static final String BULLETS =
            "\u2022\u25CF\u25CB\u25E6\u25AA\u25AB\u25A0\u25A1\u2023\u2043\u00B7\u27A2\u2713\uF0B7\uF0A7\uF0D8\uF076\uF02D";

    private PdfMargins() {}

    /** The right margin around the line at {@code index}: where the longest of its neighbours in the column ends. */
    static float right(List<PdfLine> lines, int index) {
        PdfLine line = lines.get(index);
        float right = line.right();
        for (int i = Math.max(0, index - WINDOW); i < Math.min(lines.size(), index + WINDOW); i++) {
            PdfLine other = lines.get(i);
            if (Math.abs(other.left() - line.left()) < SAME_COLUMN && other.size() <= line.size() * 1.1f) {
                right = Math.max(right, other.right());
            }
        }
        return right;
    }

    /** Whether the first word of {@code below} would have fitted behind {@code above}. */
    static boolean hasRoom(PdfLine above, PdfLine below, float margin) {
        int blank = below.text().indexOf(' ');
        int word = blank < 0 ? below.text().length() : blank;
        return above.right() + (word + 2) * below.letter() < margin;
    }

    /** Whether a line ends with the end of a sentence or clause, quotes and brackets behind it left aside. */
    static boolean ends(String line) {
        int last = line.length() - 1;
        while (last > 0 && "\"'\u201D\u2019)]".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return ".:;!?".indexOf(line.charAt(last)) >= 0;
    }

    static boolean isBullet(String line) {
        return BULLETS.indexOf(line.charAt(0)) >= 0 && line.length() > 1
                || line.startsWith("o ") && line.length() > 3
                || (line.startsWith("- ") || line.startsWith("\u2013 ")) && line.length() > 3;
    }

    /** The offset behind the bullet that {@code line} starts with. */
    static int bulletEnd(String line) {
        int end = 1;
        while (end < line.length() - 1 && Titles.isBlank(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a line starts with the next number of a list that runs within the words {@code above}. */
    static boolean goesOnList(String above, String line) {
        Enumerator number = Enumerator.at(line, 0, line.length());
        return number != null
                && number.kind() == Enumerator.Kind.ITEM
                && line.charAt(0) == '('
                && Sequence.hasPredecessor(above, number.label());
    }

    /** Whether a line starts with the number of a section or item. */
    static boolean startsNumber(String line) {
        Enumerator number = Enumerator.at(line, 0, line.length());
        return number != null && number.kind() != Enumerator.Kind.BARE;
    }
}
