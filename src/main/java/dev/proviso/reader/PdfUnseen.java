package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.document.Block.Visibility;
import dev.proviso.document.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a PDF that a person does not see, or sees as others: kept apart from those that are seen, and written behind
 * them. Words that follow each other on a page are one paragraph. Not thread-safe.
 */
final class PdfUnseen {

    /** A paragraph goes on over so many lines in which nothing is unseen. */
    private static final int NEAR = 2;

    /** Words of one line, or of a part of it. */
    private record Words(StringBuilder text, Visibility visibility, int page, int line) {

        boolean isAt(Visibility other, int otherPage, int otherLine) {
            return visibility == other && page == otherPage && line == otherLine;
        }

        boolean precedes(Words next) {
            return visibility == next.visibility && page == next.page && next.line - line <= NEAR;
        }
    }

    private final List<Words> all = new ArrayList<>();
    private boolean pending;

    /** Adds words where they stand; line is the 1-based line on its page at or behind them. */
    void add(String words, Visibility visibility, int page, int line) {
        Words last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last == null || !last.isAt(visibility, page, line)) {
            last = new Words(new StringBuilder(), visibility, page, line);
            all.add(last);
        }
        last.text.append(pending && last.text.length() > 0 ? " " : "").append(words);
        pending = false;
    }

    /** Sets the next words apart. */
    void blank() {
        pending = true;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Writes all paragraphs, and tells where letters are not what they look like. */
    void write(Draft draft) {
        Words before = null;
        boolean suspect = false;
        for (Words words : all) {
            if (before == null || !before.precedes(words)) {
                draft.open(Block.Kind.PARAGRAPH, 0, 0, words.visibility);
            }
            draft.blank();
            draft.append(oneLine(words.text), 0, new Mark(0, words.page, words.line, null));
            suspect |= words.visibility == Visibility.SUSPECT;
            before = words;
        }
        draft.close();
        if (suspect) {
            draft.notice(
                    "text-differs", "Some words are stored as others than the pages show; read the pages themselves.");
        }
    }

    private static String oneLine(StringBuilder text) {
        return text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
