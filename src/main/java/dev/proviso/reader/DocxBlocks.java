package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.document.Block.Visibility;
import dev.proviso.document.Mark;
import dev.proviso.reader.DocxParagraph.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the paragraphs of a DOCX file into a draft: tables by rows, notes where the text that names them pauses. */
final class DocxBlocks {

    private final Draft draft;
    private final Map<String, List<DocxParagraph>> notes;
    private final Map<String, Integer> waiting = new LinkedHashMap<>();
    private int written;
    private String last = "";

    /**
     * @param draft receives the blocks
     * @param notes the notes by kind and id
     */
    DocxBlocks(Draft draft, Map<String, List<DocxParagraph>> notes) {
        this.draft = draft;
        this.notes = notes;
    }

    /** Writes all paragraphs of the main part. */
    void write(List<DocxParagraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); ) {
            int end = i + 1;
            while (end < paragraphs.size() && isSameTable(paragraphs.get(i), paragraphs.get(end))) {
                end++;
            }
            if (paragraphs.get(i).cell() == null) {
                paragraph(paragraphs.get(i));
            } else {
                table(paragraphs.subList(i, end));
            }
            i = end;
        }
        notes();
    }

    /** Writes what stands at the edge of every page. */
    void furniture(List<DocxParagraph> paragraphs) {
        for (DocxParagraph paragraph : paragraphs) {
            draft.open(Block.Kind.FURNITURE, 0, 0, Visibility.VISIBLE);
            put(paragraph.text(false), 0, null);
            draft.close();
        }
    }

    private static boolean isSameTable(DocxParagraph one, DocxParagraph other) {
        return one.cell() != null
                && other.cell() != null
                && one.cell().table() == other.cell().table();
    }

    private void paragraph(DocxParagraph paragraph) {
        if (pauses(paragraph)) {
            notes();
        }
        draft.open(paragraph.kind(), paragraph.level(), paragraph.depth(), Visibility.VISIBLE);
        draft.lead(lead(paragraph));
        put(paragraph.text(false), paragraph.boldEnd(), at(paragraph.number()));
        draft.close();
        hidden(paragraph);
        last = paragraph.text(false).isBlank() ? last : paragraph.text(false).strip();
        refer(paragraph);
    }

    /** Notes would part a list from what introduces it, so they wait for a title or the end of a sentence. */
    private boolean pauses(DocxParagraph next) {
        return next.kind() == Block.Kind.HEADING
                || next.kind() != Block.Kind.ITEM
                        && !last.isEmpty()
                        && ".!?".indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    private void refer(DocxParagraph paragraph) {
        paragraph.notes().forEach(note -> waiting.putIfAbsent(note, paragraph.number()));
    }

    private void notes() {
        waiting.forEach((note, place) -> {
            String lead = "[" + ++written + "] ";
            for (DocxParagraph paragraph : notes.getOrDefault(note, List.of())) {
                draft.open(Block.Kind.PARAGRAPH, 0, 0, Visibility.VISIBLE);
                draft.lead(lead + lead(paragraph));
                put(paragraph.text(false), paragraph.boldEnd(), at(place));
                draft.close();
                hidden(paragraph);
                lead = "";
            }
        });
        waiting.clear();
    }

    /** What a reader does not see is a block of its own, never mixed with what is seen. */
    private void hidden(DocxParagraph paragraph) {
        draft.open(Block.Kind.PARAGRAPH, 0, 0, Visibility.HIDDEN);
        put(paragraph.text(true), 0, at(paragraph.number()));
        draft.close();
    }

    private void table(List<DocxParagraph> all) {
        Map<Integer, Map<Integer, List<DocxParagraph>>> rows = new TreeMap<>();
        for (DocxParagraph paragraph : all) {
            Cell cell = paragraph.cell();
            if (cell != null) {
                rows.computeIfAbsent(cell.row(), unused -> new TreeMap<>())
                        .computeIfAbsent(cell.column(), unused -> new ArrayList<>())
                        .add(paragraph);
            }
        }
        if (holdsData(all, rows)) {
            rows.values().forEach(this::row);
        } else {
            all.forEach(this::paragraph);
        }
    }

    /** As in web pages: several columns, no titles or tables within, no cell that holds paragraphs of terms. */
    private static boolean holdsData(List<DocxParagraph> all, Map<Integer, Map<Integer, List<DocxParagraph>>> rows) {
        return rows.values().stream().anyMatch(row -> row.size() > 1)
                && all.stream()
                        .noneMatch(p ->
                                p.level() > 0 || p.cell() != null && p.cell().nested())
                && rows.values().stream()
                        .flatMap(row -> row.values().stream())
                        .noneMatch(cell -> length(cell) > HtmlTables.LONGEST_CELL);
    }

    private static int length(List<DocxParagraph> cell) {
        return cell.stream().mapToInt(p -> p.text(false).length()).sum();
    }

    private void row(Map<Integer, List<DocxParagraph>> cells) {
        draft.open(Block.Kind.TABLE_ROW, 0, 0, Visibility.VISIBLE);
        for (List<DocxParagraph> cell : cells.values()) {
            for (DocxParagraph paragraph : cell) {
                String lead = lead(paragraph);
                put(lead + paragraph.text(false), lead.length() + paragraph.boldEnd(), at(paragraph.number()));
                draft.blank();
            }
            draft.tab();
        }
        draft.close();
        cells.values().forEach(cell -> cell.forEach(this::hidden));
        cells.values().forEach(cell -> cell.forEach(this::refer));
    }

    private static String lead(DocxParagraph paragraph) {
        boolean bullet = paragraph.label().equals(DocxLists.BULLET);
        boolean none = paragraph.label().isEmpty() || bullet && Enumerator.starts(paragraph.text(false));
        return none ? "" : paragraph.label() + " ";
    }

    private static Mark at(int paragraph) {
        return new Mark(0, null, paragraph, null);
    }

    /** Puts lines of words; tabs within them part words only. */
    private void put(String words, int boldEnd, @Nullable Mark at) {
        int start = 0;
        for (String line : words.split("\n", -1)) {
            if (start > 0) {
                draft.lineBreak();
            }
            int first = 0;
            while (first < line.length() && Titles.isBlank(line.charAt(first))) {
                first++;
            }
            draft.append(line.substring(first).replace('\t', ' '), boldEnd - start - first, at);
            start += line.length() + 1;
        }
    }
}
