package dev.proviso.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Prints paragraphs to PDF for tests: wraps lines, breaks pages. A line that starts with # is a bold title, one that
 * starts with a tab is indented; words between * and * at the start of a line are bold.
 */
final class Sheets {

    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final float SIZE = 11;
    private static final float LEFT = 72;
    private static final float INDENT = 30;

    private final PDDocument document = new PDDocument();
    private final int linesPerPage;
    private final String footer;
    private final String pageNumber;
    private PDPageContentStream out;
    private int line;
    private float y;
    private float left = LEFT;

    Sheets(int linesPerPage, String footer) {
        this(linesPerPage, footer, "");
    }

    /** With page numbers like "-%d-" above the footer, just outside the margin. */
    Sheets(int linesPerPage, String footer, String pageNumber) {
        this.pageNumber = pageNumber;
        this.linesPerPage = linesPerPage;
        this.footer = footer;
        this.line = linesPerPage;
    }

    Sheets print(List<String> paragraphs) throws IOException {
        for (String paragraph : paragraphs) {
            boolean title = paragraph.startsWith("# ");
            left = LEFT
                    + INDENT * (paragraph.length() - paragraph.stripLeading().length());
            String words = title ? paragraph.substring(2) : paragraph.strip();
            for (String line : wrapped(words, title ? BOLD : PLAIN)) {
                line(line, title ? BOLD : PLAIN);
            }
            y -= 8;
        }
        return this;
    }

    byte[] bytes() throws IOException {
        if (out != null) {
            out.close();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    Sheets blankPage() throws IOException {
        document.addPage(new PDPage(PDRectangle.A4));
        line = linesPerPage;
        return this;
    }

    Sheets locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    private void line(String words, PDFont font) throws IOException {
        if (line >= linesPerPage) {
            page();
        }
        put(words, font, left, y);
        y -= SIZE * 1.25f;
        line++;
    }

    private void page() throws IOException {
        if (out != null) {
            out.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        out = new PDPageContentStream(document, page);
        y = 760;
        line = 0;
        if (!pageNumber.isEmpty()) {
            put(pageNumber.formatted(document.getNumberOfPages()), PLAIN, LEFT, 110);
        }
        if (!footer.isEmpty()) {
            put(footer + " " + document.getNumberOfPages(), PLAIN, LEFT, 40);
        }
    }

    private void put(String words, PDFont font, float x, float at) throws IOException {
        out.beginText();
        out.newLineAtOffset(x, at);
        int bold = words.startsWith("*") ? words.indexOf('*', 1) : 0;
        if (bold > 0) {
            out.setFont(BOLD, SIZE);
            out.showText(words.substring(1, bold));
        }
        out.setFont(font, SIZE);
        out.showText(words.substring(bold > 0 ? bold + 1 : 0));
        out.endText();
    }

    private static List<String> wrapped(String paragraph, PDFont font) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() > 0 && font.getStringWidth(line + " " + word) / 1000 * SIZE > 450) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
