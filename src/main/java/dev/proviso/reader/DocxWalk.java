package dev.proviso.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a part with text: its paragraphs in reading order, tracked changes accepted, what stands in boxes after
 * the paragraph that holds them.
 */
final class DocxWalk implements DocxMarkup.Visitor {

    /** What was before a change, what a field computes, and what programs keep for themselves. */
    private static final Set<String> LEFT_OUT = Set.of(
            "pPrChange",
            "rPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange",
            "instrText",
            "delInstrText",
            "delText",
            "sdtPr",
            "rt",
            "sectPr");

    private final DocxStyles styles;
    private final DocxLists lists;
    private final DocxTables tables = new DocxTables();
    private final Deque<DocxWords> open = new ArrayDeque<>();
    private final Deque<Boolean> instructions = new ArrayDeque<>();
    private final Map<String, List<DocxParagraph>> stories = new LinkedHashMap<>();
    private List<DocxParagraph> story = new ArrayList<>();
    private List<DocxParagraph.Run> carried = List.of();
    private int number;
    private int changes;
    private int lost;
    private boolean inText;

    DocxWalk(DocxStyles styles, DocxLists lists) {
        this.styles = styles;
        this.lists = lists;
        stories.put("", story);
    }

    /** The paragraphs of the part itself. */
    List<DocxParagraph> paragraphs() {
        return stories.getOrDefault("", List.of());
    }

    /** The paragraphs of the notes that the part consists of, by kind and id: "footnote 2". */
    Map<String, List<DocxParagraph>> notes() {
        Map<String, List<DocxParagraph>> notes = new LinkedHashMap<>(stories);
        notes.remove("");
        return notes;
    }

    /** How many tracked insertions, deletions and moves were accepted. */
    int changes() {
        return changes;
    }

    /** How many other documents are embedded and were not read. */
    int lost() {
        return lost;
    }

    @Override
    public boolean start(String element, DocxMarkup at) {
        DocxWords paragraph = open.peek();
        switch (element) {
            case "p" -> open.push(new DocxWords(++number, tables.cell(), !open.isEmpty()));
            case "footnote", "endnote" -> note(element, at);
            case "altChunk", "subDoc" -> lost++;
            case "tbl" -> tables.open();
            case "tr" -> tables.row();
            case "trPr" -> tables.properties(true);
            case "tc" -> tables.column();
            case "ins", "moveTo" -> changes++;
            case "del", "moveFrom" -> {
                changes++;
                delete(paragraph);
                return false;
            }
            default -> {
                if (paragraph != null) {
                    inParagraph(element, at, paragraph);
                }
            }
        }
        return !LEFT_OUT.contains(element);
    }

    /** A deletion of words is left out with them; others mark the end of a paragraph, or a row. */
    private void delete(@Nullable DocxWords paragraph) {
        if (paragraph == null) {
            tables.delete();
        } else {
            paragraph.delete();
        }
    }

    private void inParagraph(String element, DocxMarkup at, DocxWords paragraph) {
        switch (element) {
            case "t" -> inText = true;
            case "tab", "ptab" -> append(paragraph, "\t");
            case "br" ->
                append(paragraph, at.value("type") == null || "textWrapping".equals(at.value("type")) ? "\n" : " ");
            case "cr" -> append(paragraph, "\n");
            case "noBreakHyphen" -> append(paragraph, "-");
            case "softHyphen" -> append(paragraph, "\u00AD");
            case "footnoteReference", "endnoteReference" ->
                paragraph.refer(element.replace("Reference", "") + " " + at.value("id"));
            case "fldChar" -> field(String.valueOf(at.value("fldCharType")));
            default -> paragraph.property(element, at);
        }
    }

    /** Between its begin and its separator a field holds what it computes, behind that what it came to. */
    private void field(String type) {
        if (type.equals("begin")) {
            instructions.push(true);
        } else if (!instructions.isEmpty()) {
            instructions.pop();
            if (type.equals("separate")) {
                instructions.push(false);
            }
        }
    }

    private void note(String kind, DocxMarkup at) {
        boolean separates = at.value("type") != null && !"normal".equals(at.value("type"));
        story = new ArrayList<>();
        if (!separates) {
            stories.put(kind + " " + at.value("id"), story);
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "p" -> close(open.pop());
            case "t" -> inText = false;
            case "tbl" -> tables.close();
            case "tr" -> tables.rowEnd(story);
            case "trPr" -> tables.properties(false);
            default -> {
                DocxWords paragraph = open.peek();
                if (paragraph != null) {
                    paragraph.end(element);
                }
            }
        }
    }

    @Override
    public void text(String characters) {
        DocxWords paragraph = open.peek();
        if (inText && paragraph != null) {
            append(paragraph, characters);
        }
    }

    /** A paragraph whose end was deleted goes on in the next one. */
    private void close(DocxWords words) {
        DocxWords host = open.peek();
        words.prepend(carried);
        carried = List.of();
        if (words.isJoined() && host == null) {
            carried = words.runs();
            return;
        }
        DocxParagraph paragraph = words.finish(styles, lists);
        List<DocxParagraph> into = host == null ? story : host.boxes();
        into.add(paragraph);
        into.addAll(words.boxes());
    }

    private void append(DocxWords paragraph, String words) {
        if (!instructions.contains(true)) {
            paragraph.append(words, styles);
        }
    }
}
