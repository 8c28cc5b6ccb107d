package dev.proviso.reader;

import dev.proviso.document.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a DOCX file with tracked changes accepted.
 *
 * @param number 1-based place among the paragraphs of its part
 * @param kind a heading, an item, furniture for an entry of a table of contents; else a paragraph
 * @param level of a heading, 1 for the highest; 0 for every other kind
 * @param label what Word shows before it: "10.4", a bullet, or nothing
 * @param depth nesting of the list it is an item of, 1 for the outermost; 0 when it is none
 * @param runs its words
 * @param cell the table cell it stands in, null outside tables
 * @param notes ids of the notes its words refer to, with the kind in front: "footnote 2"
 */
record DocxParagraph(
        int number,
        Block.Kind kind,
        int level,
        String label,
        int depth,
        List<Run> runs,
        @Nullable Cell cell,
        List<String> notes) {

    /**
     * Words of one look. A line end is a break within the paragraph.
     *
     * @param hidden whether a reader of the document does not see them
     */
    record Run(String text, boolean bold, boolean hidden) {}

    /**
     * A place in an outermost table; all count from 0.
     *
     * @param nested whether it stands in a table within that cell
     */
    record Cell(int table, int row, int column, boolean nested) {}

    DocxParagraph {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
    }

    /** The words that are seen, or those that are not. */
    String text(boolean hidden) {
        return runs(hidden).stream().map(Run::text).collect(Collectors.joining());
    }

    /** How many characters at the start of its visible words are bold. */
    int boldEnd() {
        int end = 0;
        for (Run run : runs(false)) {
            if (!run.bold() && !run.text().isBlank()) {
                break;
            }
            end += run.text().length();
        }
        return end;
    }

    private List<Run> runs(boolean hidden) {
        return runs.stream().filter(run -> run.hidden() == hidden).toList();
    }
}
