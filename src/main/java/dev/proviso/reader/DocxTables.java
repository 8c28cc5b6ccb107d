package dev.proviso.reader;

import dev.proviso.reader.DocxParagraph.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in its outermost table a walk through a part stands. Not thread-safe. */
final class DocxTables {

    private int depth;
    private int table = -1;
    private int row;
    private int column;
    private boolean inProperties;
    private boolean deleted;

    void open() {
        if (depth++ == 0) {
            table++;
            row = -1;
        }
    }

    void close() {
        depth--;
    }

    void row() {
        if (depth == 1) {
            row++;
            column = -1;
            deleted = false;
        }
    }

    void column() {
        column += depth == 1 ? 1 : 0;
    }

    /** Properties of a row begin or end. */
    void properties(boolean begin) {
        inProperties = begin && depth == 1;
    }

    /** Says that the row whose properties these are was deleted. */
    void delete() {
        deleted |= inProperties;
    }

    /** Ends a row; what stands in a deleted one is taken out of {@code story} again. */
    void rowEnd(List<DocxParagraph> story) {
        while (deleted && depth == 1 && !story.isEmpty() && isHere(story.get(story.size() - 1))) {
            story.remove(story.size() - 1);
        }
    }

    private boolean isHere(DocxParagraph paragraph) {
        Cell cell = paragraph.cell();
        return cell != null && cell.table() == table && cell.row() == row;
    }

    /** The cell that a paragraph here stands in, null outside tables. */
    @Nullable
    Cell cell() {
        return depth == 0 ? null : new Cell(table, Math.max(0, row), Math.max(0, column), depth > 1);
    }
}
