package dev.proviso.reader;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with their place on the page. One object reads one document. */
final class PdfLines extends PDFTextStripper {

    private static final float BOLD_WEIGHT = 600;

    /** Type smaller than this cannot be read by a person. */
    private static final float UNREADABLE = 1f;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Integer> lost = new ArrayList<>();
    private final List<Integer> blank = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float baseline;
    private float size;
    private float height;
    private int boldEnd;
    private boolean boldSoFar;
    private int number;
    private int unreadable;
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

    /** How many words are set too small to be seen; they are left out. */
    int unreadable() {
        return unreadable;
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
        if (++glyphs <= mostGlyphs) {
            super.processTextPosition(position);
        }
    }

    /** What follows is passed over quickly once the limit is reached. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (!isCut()) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (isCut()) {
            return;
        }
        reached = getCurrentPageNo();
        number = 0;
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
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        if (type(first) < UNREADABLE) {
            unreadable++;
            return;
        }
        if (text.length() == 0) {
            begin(first);
        }
        bold(word, positions);
        text.append(word);
        right = Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
        size = Math.max(size, type(positions.get(positions.size() / 2)));
    }

    @Override
    protected void writeWordSeparator() {
        if (text.length() > 0) {
            text.append(' ');
        }
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

    private static float type(TextPosition position) {
        float points = Math.abs(position.getFontSizeInPt());
        return Math.round(points * 2) / 2f;
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
