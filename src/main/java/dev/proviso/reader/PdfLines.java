package dev.proviso.reader;

import dev.proviso.document.Block.Visibility;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a PDF with their place on the page. One object reads one document. */
final class PdfLines extends PDFTextStripper {

    private static final float BOLD_WEIGHT = 600;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Integer> lost = new ArrayList<>();
    private final List<Integer> blank = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final PdfSight sight = new PdfSight();
    private final PdfUnseen unseen = new PdfUnseen();
    private @Nullable PdfSpokenText spoken;
    private float left;
    private float right;
    private float baseline;
    private float size;
    private float height;
    private int boldEnd;
    private boolean boldSoFar;
    private int number;
    private final int mostPages;
    private final int mostGlyphs;
    private int glyphs;
    private int reached;

    /**
     * @param pages how many pages are read at most
     * @param glyphs how many glyphs are read at most
     */
    PdfLines(int pages, int glyphs) {
        this.mostPages = pages;
        this.mostGlyphs = glyphs;
        setEndPage(pages);
        setSuppressDuplicateOverlappingText(false);
        setAddMoreFormatting(false);
    }

    /** Reads all pages; a page that cannot be read is counted in {@link #lost()}. */
    List<PdfLine> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        BitSet written = new BitSet();
        lines.forEach(line -> written.set(line.page()));
        int last = isCut() ? reached : Math.min(document.getNumberOfPages(), mostPages);
        for (int page = 1; page <= last; page++) {
            if (!written.get(page)) {
                blank.add(page);
            }
        }
        return lines;
    }

    /** Pages (1-based) whose content broke off. */
    List<Integer> lost() {
        return lost;
    }

    /** Pages (1-based) without any text. */
    List<Integer> blank() {
        return blank;
    }

    /** What a person does not see on the pages. */
    PdfUnseen unseen() {
        return unseen;
    }

    /** The lines that were read. */
    List<PdfLine> lines() {
        return lines;
    }

    /** Whether more glyphs stand in the file than are read. */
    boolean isCut() {
        return glyphs > mostGlyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++glyphs > mostGlyphs) {
            return;
        }
        sight.see(position, getGraphicsState());
        if (spoken == null) {
            super.processTextPosition(position);
        } else {
            spoken.add(position);
        }
    }

    /** What follows is passed over quickly once the limit is reached. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (isCut()) {
            return;
        }
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
            sight.picture(operands, getResources(), getGraphicsState());
        } else {
            sight.follow(operator, operands, getGraphicsState(), getCharactersByArticle());
        }
        super.processOperator(operator, operands);
    }

    /** Glyphs with a text of their own wait until all of them are known. */
    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        if (spoken != null) {
            spoken.enter();
        } else if (PdfSpokenText.isIn(properties)) {
            spoken = new PdfSpokenText(tag, properties);
        } else {
            super.beginMarkedContentSequence(tag, properties);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (spoken == null) {
            super.endMarkedContentSequence();
        } else if (spoken.leave()) {
            endSpoken(spoken);
        }
    }

    @Override
    protected void writePage() throws IOException {
        if (spoken != null) {
            endSpoken(spoken);
        }
        super.writePage();
    }

    /** The page is read as it is drawn; what it is said to say is set aside where that is something else. */
    private void endSpoken(PdfSpokenText span) {
        spoken = null;
        if (span.isOther()) {
            span.glyphs().forEach(super::processTextPosition);
            unseen.add(span.words(), Visibility.SUSPECT, reached, number + 1);
        } else {
            super.beginMarkedContentSequence(span.tag(), span.properties());
            span.glyphs().forEach(super::processTextPosition);
            super.endMarkedContentSequence();
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (isCut()) {
            return;
        }
        reached = getCurrentPageNo();
        number = 0;
        spoken = null;
        sight.open(page.getCropBox());
        height = page.getCropBox().getHeight();
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            lost.add(getCurrentPageNo());
        }
        endLine();
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (word.isBlank() || positions.isEmpty()) {
            return;
        }
        if (sight.isPlain()) {
            seen(word, positions);
            return;
        }
        boolean suspect = positions.stream().anyMatch(position -> sight.of(position) == Visibility.SUSPECT);
        for (int i = 0; i < positions.size(); ) {
            int end = i + 1;
            Visibility visibility = visibility(positions.get(i), suspect);
            while (end < positions.size() && visibility(positions.get(end), suspect) == visibility) {
                end++;
            }
            List<TextPosition> run = positions.subList(i, end);
            put(end - i == positions.size() ? word : words(run), visibility, run);
            i = end;
        }
    }

    /** One letter that is not what it looks like makes its word suspect. */
    private Visibility visibility(TextPosition position, boolean suspect) {
        Visibility own = sight.of(position);
        return suspect && own == Visibility.VISIBLE ? Visibility.SUSPECT : own;
    }

    private void put(String words, Visibility visibility, List<TextPosition> run) {
        if (visibility == Visibility.VISIBLE) {
            seen(words, run);
        } else {
            unseen.add(words, visibility, reached, number + 1);
        }
    }

    private static String words(List<TextPosition> run) {
        return run.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private void seen(String word, List<TextPosition> positions) {
        if (word.isBlank()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        if (text.length() == 0) {
            begin(first);
        }
        bold(word, positions);
        text.append(word);
        right = Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
        size = Math.max(size, PdfSight.type(positions.get(positions.size() / 2)));
    }

    @Override
    protected void writeWordSeparator() {
        if (text.length() > 0) {
            text.append(' ');
        }
        unseen.blank();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    /** Counts how far the line has been bold; a run may hold several words, where blanks are drawn too. */
    private void bold(String run, List<TextPosition> positions) {
        int end = 0;
        for (int i = 0; boldSoFar && i < positions.size(); i++) {
            String letters = positions.get(i).getUnicode();
            boldSoFar = letters.isBlank() || isBold(positions.get(i).getFont());
            end += boldSoFar ? letters.length() : 0;
        }
        if (end > 0) {
            boldEnd = text.length() + Math.min(end, run.length());
        }
    }

    private void begin(TextPosition first) {
        left = first.getXDirAdj();
        right = left;
        baseline = first.getYDirAdj();
        size = 0;
        boldEnd = 0;
        boldSoFar = true;
    }

    private void endLine() {
        String words = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!words.isEmpty()) {
            number++;
            int bold = Math.min(boldEnd, words.length());
            lines.add(new PdfLine(
                    Math.max(1, getCurrentPageNo()), number, left, right, baseline, size, height, words, bold));
        }
        text.setLength(0);
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}
