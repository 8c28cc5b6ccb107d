package dev.proviso.reader;

import static dev.proviso.reader.WordFile.body;
import static dev.proviso.reader.WordFile.item;
import static dev.proviso.reader.WordFile.p;
import static dev.proviso.reader.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String STYLES = """
            <w:style w:type='paragraph' w:default='1' w:styleId='Standard'><w:name w:val='Normal'/></w:style>
            <w:style w:type='paragraph' w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>
            <w:style w:type='paragraph' w:styleId='Klausel'><w:name w:val='Clause Title'/><w:basedOn w:val='berschrift1'/>
              <w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>
            <w:style w:type='paragraph' w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>
            <w:style w:type='character' w:styleId='Unseen'><w:name w:val='Unseen'/><w:rPr><w:vanish/></w:rPr></w:style>
            """;

    @Test
    void findsHeadingsByStyleAndByOutlineLevel() throws Exception {
        Document read = read(body(styled("berschrift1", "Terms of Use")
                        + styled("Klausel", "Your Content")
                        + p("You keep it.")
                        + "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>" + r("Our Content") + "</w:p>"
                        + p("We keep it."))
                .with("styles", STYLES));
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "HEADING null: Terms of Use",
                        "HEADING null: Your Content",
                        "PARAGRAPH null: You keep it.",
                        "HEADING null: Our Content",
                        "PARAGRAPH null: We keep it.");
        assertThat(read.sections()).extracting(section -> section.level()).containsExactly(0, 1, 2, 2);
    }

    @Test
    void takesAWholeClauseInTheStyleOfAHeadingForAParagraph() throws Exception {
        String clause = "You grant us a licence to use Your Content for any purpose in all media that exist.";
        Document read = read(body(styled("berschrift1", "Licence") + styled("Klausel", clause))
                .with("styles", STYLES));
        assertThat(Reading.blocks(read)).endsWith("PARAGRAPH null: " + clause);
    }

    @Test
    void setsTheTableOfContentsAside() throws Exception {
        Document read =
                read(body(styled("TOC1", "1. Licence 7") + p("You keep it.")).with("styles", STYLES));
        assertThat(Reading.blocks(read))
                .containsExactly("FURNITURE null: 1. Licence 7", "PARAGRAPH null: You keep it.");
    }

    @Test
    void numbersClausesAsWordShowsThem() throws Exception {
        String levels = level(0, "decimal", "%1.")
                + level(1, "decimal", "%1.%2")
                + level(2, "lowerLetter", "(%3)")
                + level(3, "lowerRoman", "(%4)");
        Document read = read(body(item(1, 0, "Definitions")
                        + p("What words mean.")
                        + item(1, 0, "Licence")
                        + item(1, 1, "You grant us a licence to:")
                        + item(1, 2, "use it;")
                        + item(1, 2, "sell it:")
                        + item(1, 3, "here; and")
                        + item(1, 3, "there.")
                        + item(1, 1, "You may end it.")
                        + item(1, 2, "at any time."))
                .with("numbering", numbering(levels, "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")));
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "HEADING 1: 1. Definitions",
                        "PARAGRAPH 1: What words mean.",
                        "HEADING 2: 2. Licence",
                        "PARAGRAPH 2.1: 2.1 You grant us a licence to:",
                        "ITEM 2.1(a): (a) use it;",
                        "ITEM 2.1(b): (b) sell it:",
                        "ITEM 2.1(b)(i): (i) here; and",
                        "ITEM 2.1(b)(ii): (ii) there.",
                        "PARAGRAPH 2.2: 2.2 You may end it.",
                        "ITEM 2.2(a): (a) at any time.");
    }

    @Test
    void beginsAListAnewWhereItSaysSo() throws Exception {
        String lists = "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/>"
                + "</w:lvlOverride></w:num>"
                + "<w:num w:numId='3'><w:abstractNumId w:val='0'/></w:num>";
        Document read = read(body(item(1, 0, "one") + item(2, 0, "five") + item(2, 0, "six") + item(3, 0, "seven"))
                .with("numbering", numbering(level(0, "decimal", "%1)"), lists)));
        assertThat(read.text().lines()).containsExactly("1) one", "5) five", "6) six", "7) seven");
    }

    @Test
    void writesNumbersInTheFormatOfTheirLevel() {
        assertThat(DocxNumberFormat.write(28, "lowerLetter")).isEqualTo("bb");
        assertThat(DocxNumberFormat.write(3, "upperLetter")).isEqualTo("C");
        assertThat(DocxNumberFormat.write(44, "upperRoman")).isEqualTo("XLIV");
        assertThat(DocxNumberFormat.write(4, "decimalZero")).isEqualTo("04");
        assertThat(DocxNumberFormat.write(13, "ordinal")).isEqualTo("13th");
        assertThat(DocxNumberFormat.write(22, "ordinal")).isEqualTo("22nd");
        assertThat(DocxNumberFormat.write(2, "ordinalText")).isEqualTo("Second");
        assertThat(DocxNumberFormat.write(5, "unheardOf")).isEqualTo("5");
    }

    @Test
    void showsDigitsOfAllLevelsWhereALevelIsLegal() throws Exception {
        String levels = level(0, "upperRoman", "Article %1")
                + level(1, "decimal", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText");
        Document read = read(body(item(1, 0, "LICENCE") + item(1, 1, "You grant it."))
                .with("numbering", numbering(levels, "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")));
        assertThat(read.text()).contains("Article I LICENCE", "1.1 You grant it.");
    }

    @Test
    void numbersParagraphsByTheirStyle() throws Exception {
        String levels = level(0, "decimal", "%1.").replace("<w:lvlText", "<w:pStyle w:val='Punkt'/><w:lvlText");
        Document read = read(body(styled("Punkt", "Use it.") + styled("Punkt", "Sell it."))
                .with(
                        "styles",
                        "<w:style w:type='paragraph' w:styleId='Punkt'><w:name w:val='Item'/><w:pPr><w:numPr>"
                                + "<w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
                .with("numbering", numbering(levels, "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")));
        assertThat(Reading.blocks(read)).containsExactly("ITEM (1): 1. Use it.", "ITEM (2): 2. Sell it.");
    }

    @Test
    void readsTablesByRows() throws Exception {
        Document read = read(body("<w:tbl>" + row("Data", "Purpose") + row("Your name", "to know you") + "</w:tbl>"));
        assertThat(Reading.blocks(read))
                .containsExactly("TABLE_ROW null: Data\tPurpose", "TABLE_ROW null: Your name\tto know you");
    }

    @Test
    void readsATableOfClausesAsParagraphs() throws Exception {
        String clause = "You grant us a licence to use it. ".repeat(14).strip();
        Document read = read(body("<w:tbl>" + row("Licence", clause) + "</w:tbl>"));
        assertThat(read.blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
    }

    @Test
    void readsTrackedChangesAsAccepted() throws Exception {
        String changed =
                "<w:p>" + r("You grant us a ") + "<w:del>" + r("narrow").replace("w:t", "w:delText") + "</w:del>"
                        + "<w:ins>" + r("wide") + "</w:ins>" + r(" licence.") + "</w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("It may ") + "</w:p>" + p("be sold.")
                        + "<w:p><w:moveFrom>" + r("You may end it.") + "</w:moveFrom></w:p>"
                        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("Gone") + "</w:tc></w:tr></w:tbl>";
        Document read = read(body(changed));
        assertThat(Reading.sentences(read)).containsExactly("You grant us a wide licence.", "It may be sold.");
        assertThat(read.notices())
                .extracting(notice -> notice.message())
                .containsExactly("Read with 5 tracked changes accepted, as if all were agreed.");
    }

    @Test
    void leavesCommentsOut() throws Exception {
        Document read = read(body(p("You keep it."))
                .with("comments", "<w:comment w:id='1'>" + p("We may sell it.") + "</w:comment>"));
        assertThat(read.text()).isEqualTo("You keep it.");
        assertThat(read.notices())
                .extracting(notice -> notice.message())
                .containsExactly("1 comment beside the text: not read as part of it.");
    }

    @Test
    void marksWhatAReaderDoesNotSee() throws Exception {
        String hidden = "<w:p>" + r("You keep it.")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>You grant us all of it.</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t xml:space='preserve'> You may end it.</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:rStyle w:val='Unseen'/></w:rPr><w:t>In secret.</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>In white.</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/><w:shd w:fill='000000'/></w:rPr><w:t>On black.</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:sz w:val='2'/></w:rPr><w:t>In tiny type.</w:t></w:r></w:p>";
        Document read = read(body(hidden).with("styles", STYLES));
        assertThat(read.blocks().stream()
                        .map(block -> block.hidden() + " " + read.quote(block.span()))
                        .toList())
                .containsExactly(
                        "VISIBLE You keep it. You may end it.",
                        "HIDDEN You grant us all of it.",
                        "HIDDEN In secret.",
                        "HIDDEN In white.",
                        "VISIBLE On black.",
                        "HIDDEN In tiny type.");
    }

    @Test
    void readsNotesWhereTheTextPauses() throws Exception {
        String reference = "<w:r><w:footnoteReference w:id='2'/></w:r>";
        Document read = read(body("<w:p>" + r("You grant us a licence") + reference + r(" to:") + "</w:p>"
                        + p("use it; and")
                        + p("sell it.")
                        + p("You may end it."))
                .with(
                        "footnotes",
                        "<w:footnote w:type='separator' w:id='0'>" + p("-") + "</w:footnote>" + "<w:footnote w:id='2'>"
                                + p("Not in Ruritania.") + "</w:footnote>"));
        assertThat(read.text())
                .isEqualTo(
                        "You grant us a licence to:\n\nuse it; and\n\nsell it.\n\n[1] Not in Ruritania.\n\nYou may end it.");
        assertThat(read.locate(read.blocks().get(3).span(), 0).line()).isEqualTo(1);
    }

    @Test
    void readsATextBoxOnceAfterItsParagraph() throws Exception {
        String box = "<mc:AlternateContent><mc:Choice><v:box><w:txbxContent>" + p("We may sell it.")
                + "</w:txbxContent></v:box></mc:Choice><mc:Fallback>" + p("We may sell it.")
                + "</mc:Fallback></mc:AlternateContent>";
        Document read = read(body("<w:p>" + r("You keep ") + "<w:r>" + box + "</w:r>" + r("it.") + "</w:p>"));
        assertThat(read.text()).isEqualTo("You keep it.\n\nWe may sell it.");
    }

    @Test
    void takesWhatFieldsAndControlsShow() throws Exception {
        String field = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("Section 4")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>"
                + r(" says so") + "</w:sdtContent></w:sdt><w:hyperlink>" + r(", and more.") + "</w:hyperlink></w:p>";
        assertThat(read(body(field)).text()).isEqualTo("Section 4 says so, and more.");
    }

    @Test
    void keepsHeadersAndFootersAsFurniture() throws Exception {
        Document read =
                read(body(p("You keep it.")).with("header", p("Acme Terms")).with("footer", p("Confidential")));
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "PARAGRAPH null: You keep it.", "FURNITURE null: Acme Terms", "FURNITURE null: Confidential");
    }

    @Test
    void countsParagraphsInPlaceOfLines() throws Exception {
        Document read = read(body(p("One.") + p("") + p("Two. Three.")));
        assertThat(read.locate(read.sentences().get(2).span(), 0).line()).isEqualTo(3);
        assertThat(read.locate(read.sentences().get(2).span(), 0).page()).isNull();
    }

    @Test
    void locatesAnItemByItsNumberToo() throws Exception {
        Document read = read(body(p("We may:") + item(1, 0, "use it.") + item(1, 0, "sell it."))
                .with(
                        "numbering",
                        numbering(
                                level(0, "decimal", "%1."),
                                "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")));
        assertThat(read.blocks())
                .extracting(b -> read.locate(b.span(), 0).line())
                .containsExactly(1, 2, 3);
    }

    @Test
    void knowsAWordFileWithoutItsExtension() throws Exception {
        assertThat(Reading.of("terms", body(p("You keep it.")).bytes()).format())
                .isEqualTo(Format.DOCX);
    }

    @Test
    void saysWhatAnotherOfficeFileIs() throws Exception {
        String office = "application/vnd.openxmlformats-officedocument.";
        assertThat(refused(
                        body("").typed(office + "spreadsheetml.sheet.main+xml").bytes()))
                .hasMessage("t.docx is a spreadsheet, not a Word document: save its text as DOCX or PDF.");
        assertThat(refused(body("").typed(office + "presentationml.presentation.main+xml")
                        .bytes()))
                .hasMessage("t.docx is a presentation, not a Word document: save it as PDF.");
    }

    @Test
    void saysThatAnArchiveIsNoDocument() {
        byte[] empty = {'P', 'K', 3, 4, 0, 0};
        assertThat(refused(empty).code()).isEqualTo("failed");
        assertThat(refused(empty)).hasMessageStartingWith("t.docx is ");
    }

    @Test
    void saysThatAPasswordIsNeeded() throws Exception {
        assertThat(refused(old("EncryptedPackage")))
                .hasMessage("t.docx asks for a password: put it into a file and name that with --password-file.")
                .extracting(UnreadableException::code)
                .isEqualTo("encrypted");
    }

    @Test
    void opensALockedFileWithTheFirstPasswordThatFits() throws Exception {
        byte[] locked = locked(body(p("You keep it.")).bytes(), "quince");
        Document read = new DocumentReader(options("medlar", "quince")).read(locked, "t.docx");
        assertThat(Reading.blocks(read)).containsExactly("PARAGRAPH null: You keep it.");
    }

    @Test
    void saysThatNoPasswordFits() throws Exception {
        byte[] locked = locked(body(p("You keep it.")).bytes(), "quince");
        DocumentReader reader = new DocumentReader(options("medlar"));
        assertThat(catchThrowableOfType(UnreadableException.class, () -> reader.read(locked, "t.docx")))
                .hasMessage("t.docx asks for a password, and none in the password file opens it.");
    }

    @Test
    void saysThatAnOldFileMustBeConverted() throws Exception {
        assertThat(refused(old("WordDocument")))
                .hasMessage("t.docx is a Word file of the old kind (.doc): save it as DOCX or PDF.");
        assertThat(refused(Arrays.copyOf(old("WordDocument"), 600))).hasMessageContaining("old kind");
    }

    @Test
    void refusesFilesThatAreCutOff() throws Exception {
        byte[] whole = body(p("You keep it.")).with("styles", STYLES).bytes();
        for (int length = 20; length < whole.length - 22; length += 61) {
            assertThat(refused(Arrays.copyOf(whole, length)))
                    .hasMessage("t.docx is not a sound DOCX (its end is missing): open it in Word and save it again.");
        }
    }

    @Test
    void refusesBrokenMarkup() throws Exception {
        byte[] file = body("&bomb;").bytes();
        assertThat(refused(file)).hasMessageStartingWith("t.docx is not a sound DOCX");
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr>%s</w:p>".formatted(style, r(words));
    }

    private static String row(String left, String right) {
        return "<w:tr><w:tc>" + p(left) + "</w:tc><w:tc>" + p(right) + "</w:tc></w:tr>";
    }

    private static String level(int number, String format, String text) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
                .formatted(number, format, text);
    }

    private static String numbering(String levels, String lists) {
        return "<w:abstractNum w:abstractNumId='0'>" + levels + "</w:abstractNum>" + lists;
    }

    private static ReadingOptions options(String... passwords) {
        return new ReadingOptions(ReadingLimits.DEFAULT, List.of(passwords), false);
    }

    private static byte[] locked(byte[] file, String password) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword(password);
            try (OutputStream inside = lock.getDataStream(container)) {
                inside.write(file);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] old(String entry) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static Document read(WordFile file) throws IOException, UnreadableException {
        return Reading.of("t.docx", file.bytes());
    }

    private static UnreadableException refused(byte[] bytes) {
        return catchThrowableOfType(UnreadableException.class, () -> new DocumentReader().read(bytes, "t.docx"));
    }
}
