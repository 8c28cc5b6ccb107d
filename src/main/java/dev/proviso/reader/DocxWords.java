package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.reader.DocxLook.Trait;
import dev.proviso.reader.DocxParagraph.Cell;
import dev.proviso.reader.DocxParagraph.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph of a DOCX file while it is read. Not thread-safe. */
final class DocxWords {

    private static final int DEEPEST_HEADING = 6;

    /** Templates of contracts give whole clauses the style of a heading; a title has fewer words, or no full stop. */
    private static final int LONGEST_TITLE = 12;

    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.;:,][\"\u201D\u2019)]*\\s*");

    private final int number;
    private final @Nullable Cell cell;
    private final boolean boxed;
    private final List<Run> runs = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<DocxParagraph> boxes = new ArrayList<>();
    private @Nullable String style;
    private @Nullable String runStyle;
    private @Nullable Integer outline;
    private @Nullable Integer list;
    private @Nullable Integer listLevel;
    private DocxLook own = DocxLook.PLAIN;
    private DocxLook look = DocxLook.PLAIN;
    private boolean inProperties;
    private boolean inRunProperties;
    private boolean joined;

    /**
     * @param number 1-based place in its part
     * @param cell of the table it stands in, null outside tables
     * @param boxed whether it stands in a text box
     */
    DocxWords(int number, @Nullable Cell cell, boolean boxed) {
        this.number = number;
        this.cell = cell;
        this.boxed = boxed;
    }

    /** Takes what a property of the paragraph or of a run says. */
    void property(String element, DocxMarkup at) {
        switch (element) {
            case "pPr" -> inProperties = true;
            case "rPr" -> inRunProperties = true;
            case "r" -> {
                look = DocxLook.PLAIN;
                runStyle = null;
            }
            case "pStyle" -> style = at.value("val");
            case "rStyle" -> runStyle = inProperties ? runStyle : at.value("val");
            case "outlineLvl" -> outline = at.number("val", 0);
            case "numId" -> list = at.number("val", 0);
            case "ilvl" -> listLevel = at.number("val", 0);
            default -> look(element, at);
        }
    }

    /** The look of the paragraph's own mark says nothing of its words. */
    private void look(String element, DocxMarkup at) {
        if (inRunProperties && !inProperties) {
            look = look.with(element, at);
        } else if (inProperties && !inRunProperties) {
            own = own.with(element, at);
        }
    }

    /** Ends an element within the paragraph. */
    void end(String element) {
        inProperties &= !element.equals("pPr");
        inRunProperties &= !element.equals("rPr");
    }

    /** Adds words in the look of the present run. */
    void append(String words, DocxStyles styles) {
        DocxLook whole = look.over(styles.look(runStyle)).over(own).over(styles.look(styles.paragraph(style)));
        boolean lost = whole.is(Trait.WHITE) && !whole.is(Trait.SHADED) && cell == null && !boxed;
        runs.add(new Run(words, whole.is(Trait.BOLD), whole.isHidden() || lost));
    }

    /** Refers to a note. */
    void refer(String note) {
        notes.add(note);
    }

    /** Says that something was deleted here: the end of the paragraph, if it stands in its properties. */
    void delete() {
        joined |= inProperties;
    }

    /** Whether it goes on in the next paragraph. */
    boolean isJoined() {
        return joined;
    }

    /** Puts words before its own. */
    void prepend(List<Run> before) {
        runs.addAll(0, before);
    }

    List<Run> runs() {
        return runs;
    }

    /** The paragraphs of the text boxes that it holds. */
    List<DocxParagraph> boxes() {
        return boxes;
    }

    /** The finished paragraph; counts it in its list. */
    DocxParagraph finish(DocxStyles styles, DocxLists lists) {
        String named = styles.paragraph(style);
        int in = list == null ? styles.list(named) : list;
        int level = levelIn(in, named, styles, lists);
        int depth = in == 0 ? 0 : lists.depth(in, level);
        String label = in == 0 ? "" : lists.next(in, level);
        int heading = heading(outline == null ? styles.outline(named) : outline);
        Block.Kind kind = styles.listsContents(named)
                ? Block.Kind.FURNITURE
                : heading > 0 ? Block.Kind.HEADING : depth > 0 ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
        int titled = kind == Block.Kind.HEADING ? heading : 0;
        return new DocxParagraph(number, kind, titled, label, depth, runs, cell, notes);
    }

    private int levelIn(int in, @Nullable String named, DocxStyles styles, DocxLists lists) {
        if (listLevel != null) {
            return listLevel;
        }
        Integer level = styles.listLevel(named);
        return level != null || named == null ? (level == null ? 0 : level) : lists.levelFor(in, named);
    }

    /** Level of the heading, 0 when it is none. */
    private int heading(@Nullable Integer level) {
        if (level == null || level < 0 || level > 8) {
            return 0;
        }
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        boolean clause = SENTENCE_END.matcher(words).matches()
                && Titles.words(words.toString(), 0, words.length()) > LONGEST_TITLE;
        return clause ? 0 : Math.min(DEEPEST_HEADING, level + 1);
    }
}
