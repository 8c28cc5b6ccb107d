package dev.proviso.testdata;

import dev.proviso.testdata.Piece.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes pieces of text as a Word file: titles by their styles, lists by Word's own numbers. */
final class DocxPages {

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger bullets;
    private BigInteger numbers = BigInteger.ZERO;
    private String marker = "";

    private DocxPages() {
        XWPFStyles styles = document.createStyles();
        styles.addStyle(style("Title", "Title"));
        styles.addStyle(style("Heading1", "heading 1"));
        styles.addStyle(style("Heading2", "heading 2"));
        bullets = list(STNumberFormat.BULLET, "\u2022", 1);
    }

    /** The bytes of a DOCX file that shows the text of {@code source}. */
    static byte[] render(MarkdownSource source) throws IOException {
        DocxPages pages = new DocxPages();
        source.pieces().forEach(pages::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pages.document.write(bytes);
        return bytes.toByteArray();
    }

    private void add(Piece piece) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(piece.text());
        switch (piece.style()) {
            case TITLE -> paragraph.setStyle("Title");
            case HEADING -> paragraph.setStyle("Heading1");
            case SUBHEADING -> paragraph.setStyle("Heading2");
            case ITEM -> paragraph.setNumID(listOf(piece));
            default -> {
                // The style of running text is the document's default.
            }
        }
        marker = piece.style() == Style.ITEM ? piece.marker() : "";
    }

    /** The bullets, or the list that the item before was in; its numbers are the file's, not the text's. */
    private BigInteger listOf(Piece item) {
        if (!Character.isDigit(item.marker().charAt(0))) {
            return bullets;
        }
        String end = item.marker().replaceFirst("\\d+", "");
        if (marker.isEmpty() || !Character.isDigit(marker.charAt(0))) {
            numbers = list(
                    STNumberFormat.DECIMAL,
                    "%1" + end,
                    Integer.parseInt(item.marker(), 0, item.marker().length() - end.length(), 10));
        }
        return numbers;
    }

    private BigInteger list(STNumberFormat.Enum format, String text, int start) {
        CTAbstractNum scheme = CTAbstractNum.Factory.newInstance();
        CTLvl level = scheme.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.valueOf(start));
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        int count = document.createNumbering().getAbstractNums().size();
        scheme.setAbstractNumId(BigInteger.valueOf(count));
        BigInteger id =
                document.getNumbering().addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(scheme));
        return document.getNumbering().addNum(id);
    }

    private static XWPFStyle style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        return new XWPFStyle(style);
    }
}
