package dev.proviso.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides about hyphens at line ends by the words that the same document writes within its lines. */
final class PdfHyphens {

    /** In fewer lines a share says nothing. */
    private static final int ENOUGH_LINES = 40;

    /** A program that breaks words ends more of its lines with a hyphen than this. */
    private static final double RARE = 0.02;

    private final Set<String> words = new HashSet<>();
    private final boolean breaksWords;

    PdfHyphens(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            for (String word : line.text().split("[^\\p{L}\\p{M}\u2010-]+")) {
                if (word.length() > 2 && !isHyphen(word.charAt(word.length() - 1))) {
                    words.add(word.toLowerCase(Locale.ROOT).replace('\u2010', '-'));
                }
            }
        }
        this.breaksWords = lines.size() < ENOUGH_LINES || breaksWords(lines);
    }

    /** Whether words were broken at all; otherwise a hyphen ends a line only where a compound came to stand there. */
    private boolean breaksWords(List<PdfLine> lines) {
        int hyphens = 0;
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            String above = lines.get(i - 1).text();
            String below = lines.get(i).text();
            if (breaks(above, below)) {
                hyphens++;
                broken += isWord(above, below, "") && !isWord(above, below, "-") ? 1 : 0;
            }
        }
        return hyphens > RARE * lines.size() || broken * 2 > hyphens;
    }

    /** How much of {@code above} to keep: without its hyphen if that only broke a word. */
    int end(String above, String below) {
        return breaks(above, below) && isBroken(above, below) ? above.length() - 1 : above.length();
    }

    /** Whether nothing stands between the two lines. */
    boolean joins(String above, String below) {
        return breaks(above, below)
                && (!breaksWords || isBroken(above, below) || isWord(above, below, "") || isWord(above, below, "-"));
    }

    /** Whether the document does not tell what the hyphen was. */
    boolean isOpen(String above, String below) {
        return breaks(above, below) && !joins(above, below);
    }

    private boolean isBroken(String above, String below) {
        boolean soft = above.charAt(above.length() - 1) == '\u00AD';
        return soft || breaksWords && isWord(above, below, "") && !isWord(above, below, "-");
    }

    private static boolean breaks(String above, String below) {
        int last = above.length() - 1;
        return last > 0
                && isHyphen(above.charAt(last))
                && Character.isLetter(above.charAt(last - 1))
                && Character.isLetter(below.charAt(0));
    }

    private boolean isWord(String above, String below, String between) {
        int start = above.length() - 1;
        while (start > 0 && (Character.isLetter(above.charAt(start - 1)) || isHyphen(above.charAt(start - 1)))) {
            start--;
        }
        int end = 0;
        while (end < below.length() && (Character.isLetter(below.charAt(end)) || isHyphen(below.charAt(end)))) {
            end++;
        }
        String word = above.substring(start, above.length() - 1) + between + below.substring(0, end);
        return words.contains(word.toLowerCase(Locale.ROOT).replace('\u2010', '-'));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00AD';
    }
}
