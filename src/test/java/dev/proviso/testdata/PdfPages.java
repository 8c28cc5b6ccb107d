package dev.proviso.testdata;

import dev.proviso.testdata.Piece.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets pieces of text on A4 pages with a running header and page numbers. Lengths are points, y grows upwards. The same
 * text gives the same bytes: the document's id is fixed and it carries no date.
 */
final class PdfPages {

    private static final float MARGIN = 64;
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final long DOCUMENT_ID = 1;

    private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final List<List<Line>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    private float y = HEIGHT - MARGIN;

    /** A line and the baseline it stands on. */
    private record Line(Style style, float x, float y, String text) {}

    /** The bytes of a PDF that shows the text of {@code source}. */
    static byte[] render(MarkdownSource source) throws IOException {
        return new PdfPages().write(source);
    }

    private byte[] write(MarkdownSource source) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            for (Piece piece : source.pieces()) {
                place(piece);
            }
            for (int i = 0; i < pages.size(); i++) {
                addPage(document, pages.get(i), source.title(), "Page " + (i + 1) + " of " + pages.size());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void place(Piece piece) throws IOException {
        y -= piece.style().size * 0.7f;
        String marker = piece.marker();
        for (String text : wrap(piece)) {
            advance(piece.style().size * 1.25f);
            if (!marker.isEmpty()) {
                currentPage().add(new Line(piece.style(), MARGIN, y, marker));
                marker = "";
            }
            currentPage().add(new Line(piece.style(), MARGIN + piece.style().indent, y, text));
        }
    }

    private void advance(float leading) {
        y -= leading;
        if (y < MARGIN) {
            pages.add(new ArrayList<>());
            y = HEIGHT - MARGIN - leading;
        }
    }

    private List<Line> currentPage() {
        return pages.get(pages.size() - 1);
    }

    private List<String> wrap(Piece piece) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : piece.text().split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && length(longer, piece.style()) > WIDTH - piece.style().indent) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private float length(String text, Style style) throws IOException {
        return font(style).getStringWidth(text) / 1000 * style.size;
    }

    private PDFont font(Style style) {
        return style.bold ? bold : plain;
    }

    private void addPage(PDDocument document, List<Line> lines, String header, String footer) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            show(stream, new Line(Style.PARAGRAPH, MARGIN, HEIGHT - MARGIN / 2, header));
            for (Line line : lines) {
                show(stream, line);
            }
            show(stream, new Line(Style.PARAGRAPH, MARGIN + WIDTH / 2, MARGIN / 2, footer));
        }
    }

    private void show(PDPageContentStream stream, Line line) throws IOException {
        stream.beginText();
        stream.setFont(font(line.style()), line.style().size);
        stream.newLineAtOffset(line.x(), line.y());
        stream.showText(line.text());
        stream.endText();
    }
}
