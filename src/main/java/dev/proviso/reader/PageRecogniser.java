package dev.proviso.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Recognises the lines of pages that are pictures. Not thread-safe. */
final class PageRecogniser {

    /** What tesseract's manual recommends, and most scanners give. */
    private static final int DOTS_PER_INCH = 300;

    private static final float POINTS_PER_INCH = 72;

    /** Below this the program itself takes its reading for noise (0 to 100). */
    private static final float LEAST_CONFIDENCE = 20;

    private static final int COLUMNS = 12;

    /** Letters are about so much of the height of a line's box. */
    private static final float TYPE = 0.9f;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PdfLine> lines = new ArrayList<>();

    PageRecogniser(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** The lines of a page (1-based). */
    List<PdfLine> lines(int page) throws IOException {
        lines.clear();
        BufferedImage picture = renderer.renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
        float height = document.getPage(page - 1).getCropBox().getHeight();
        Words words = new Words();
        for (String row : Tesseract.rows(picture, DOTS_PER_INCH)) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length == COLUMNS && isWord(cells)) {
                String line = cells[2] + '.' + cells[3] + '.' + cells[4];
                if (!line.equals(words.line)) {
                    end(words, page, height);
                    words = new Words();
                    words.line = line;
                }
                words.add(cells);
            }
        }
        end(words, page, height);
        return evened();
    }

    private static boolean isWord(String[] cells) {
        return cells[0].equals("5") && !cells[11].isBlank() && Float.parseFloat(cells[10]) >= LEAST_CONFIDENCE;
    }

    private void end(Words words, int page, float pageHeight) {
        if (words.text.length() > 0) {
            lines.add(words.line(page, lines.size() + 1, pageHeight));
        }
    }

    /** Boxes differ with the letters in them; the type of a page is taken to be of one size. */
    private List<PdfLine> evened() {
        List<Float> sizes = lines.stream().map(PdfLine::size).sorted().toList();
        return lines.stream()
                .map(line -> line.withSize(sizes.get(sizes.size() / 2)))
                .toList();
    }

    /** The words of one line so far. */
    private static final class Words {

        private final StringBuilder text = new StringBuilder();
        private String line = "";
        private float left = Float.MAX_VALUE;
        private float right;
        private float top = Float.MAX_VALUE;
        private float bottom;

        void add(String[] cells) {
            text.append(text.length() == 0 ? "" : " ").append(cells[11].strip());
            left = Math.min(left, points(cells[6]));
            top = Math.min(top, points(cells[7]));
            right = Math.max(right, points(cells[6]) + points(cells[8]));
            bottom = Math.max(bottom, points(cells[7]) + points(cells[9]));
        }

        PdfLine line(int page, int number, float pageHeight) {
            return new PdfLine(
                    page, number, left, right, bottom, (bottom - top) * TYPE, pageHeight, text.toString(), 0);
        }

        private static float points(String pixels) {
            return Integer.parseInt(pixels) * POINTS_PER_INCH / DOTS_PER_INCH;
        }
    }
}
