package dev.proviso.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final String GRANT =
            "10.4 Customer Licence. You agree to grant and hereby grant us a perpetual, worldwide, "
                    + "non-exclusive, royalty-free, sublicensable, and transferable licence to use, copy, adapt and publish "
                    + "Customer Content for the purposes that are named in this section. You may end it.";

    @Test
    void rejoinsParagraphsFromLines() throws Exception {
        Document read = read(new Sheets(40, "").print(List.of("# 10. CUSTOMER CONTENT", GRANT, "10.5 Fees. You pay.")));
        assertThat(Reading.headings(read)).containsExactly("10|CUSTOMER CONTENT", "10.4|Customer Licence", "10.5|Fees");
        assertThat(Reading.sentences(read))
                .hasSize(6)
                .contains("10.4 Customer Licence.", "You may end it.", "You pay.");
    }

    @Test
    void carriesAParagraphOverThePageAndSetsFootersAside() throws Exception {
        Document read = read(new Sheets(5, "Acme Terms, page")
                .print(List.of(
                        GRANT,
                        GRANT.replace("10.4 Customer", "10.5 Another"),
                        GRANT.replace("perpetual", "limited").replace("10.4", "10.6"))));
        assertThat(read.blocks()).filteredOn(block -> block.isTerms()).hasSize(3);
        assertThat(Reading.sentences(read)).hasSize(9).noneMatch(sentence -> sentence.contains("Acme"));
    }

    @Test
    void setsAPageNumberAboveAFooterAside() throws Exception {
        Document read = read(new Sheets(5, "Source: Acme, page", "-%d-")
                .print(List.of(GRANT, GRANT.replace("10.4 Customer", "10.5 Another"))));
        assertThat(read.blocks()).filteredOn(block -> block.isTerms()).hasSize(2);
        assertThat(Reading.sentences(read)).hasSize(6).noneMatch(sentence -> sentence.contains("-1-"));
    }

    @Test
    void knowsPageAndLine() throws Exception {
        Document read = read(new Sheets(3, "").print(List.of(GRANT, "Last words.")));
        Location last = read.locate(read.sentences().get(3).span(), 0);
        assertThat(last.page()).isEqualTo(2);
        assertThat(last.line()).isEqualTo(1);
        assertThat(last.column()).isNull();
    }

    @Test
    void joinsWordsThatAHyphenBroke() throws Exception {
        Document read = read(new Sheets(40, "")
                .print(List.of(
                        "We use your content for training of models and for analysis of the ways in which it is used for train-"
                                + " ing models, in a non-exclusive manner.")));
        assertThat(read.text()).doesNotContain("train- ing");
    }

    @Test
    void keepsHyphensWhereNoWordsAreBroken() throws Exception {
        List<String> paragraphs = new ArrayList<>(Collections.nCopies(30, GRANT));
        paragraphs.add(
                "You grant a licence that is nonexclusive, to those who have not asked us to stop it or have non-"
                        + " exclusive rights.");
        Document read = read(new Sheets(40, "").print(paragraphs));
        assertThat(Reading.sentences(read)).last().asString().endsWith("have non-exclusive rights.");
    }

    @Test
    void readsIndentedLinesBelowAnIntroductionAsItems() throws Exception {
        Document read = read(new Sheets(40, "")
                .print(List.of(
                        GRANT,
                        GRANT,
                        GRANT,
                        "You must not:",
                        "\tuse the service to break the law of the place in which you live or to mislead those who read your posts",
                        "\tcopy it",
                        "\t1. sell it to others;",
                        "\tin part; or",
                        "10.5 Fees. You pay.")));
        assertThat(Reading.blocks(read).subList(3, 8))
                .containsExactly(
                        "PARAGRAPH 10.4: You must not:",
                        "ITEM 10.4: \u2022 use the service to break the law of the place in which you live or to mislead"
                                + " those who read your posts",
                        "ITEM 10.4: \u2022 copy it",
                        "ITEM 10.4(1): 1. sell it to others;",
                        "ITEM 10.4: \u2022 in part; or");
    }

    @Test
    void takesAnIndentForNoListWhereAllParagraphsHaveOne() throws Exception {
        Document read = read(new Sheets(40, "").print(List.of(GRANT, "This is meant:", "10.5 Fees. You pay.")));
        assertThat(read.blocks()).noneMatch(block -> block.kind() == Block.Kind.ITEM);
        Document set =
                read(new Sheets(40, "").print(List.of(GRANT, "You agree with what we say.", "\tWe may quote you.")));
        assertThat(set.blocks()).noneMatch(block -> block.kind() == Block.Kind.ITEM);
    }

    @Test
    void readsABoldTitleThatRunsIntoItsParagraph() throws Exception {
        Document read = read(new Sheets(40, "").print(List.of("*Minimum age*. You must be twenty to post here.")));
        assertThat(Reading.sentences(read)).containsExactly("Minimum age.", "You must be twenty to post here.");
    }

    @Test
    void saysThatScannedPagesNeedOcr() throws Exception {
        assertThat(refused(new Sheets(40, "").blankPage().blankPage().bytes()))
                .hasMessage("t.pdf has no text, only 2 scanned pages: run OCR first, or try --ocr.")
                .extracting(UnreadableException::code)
                .isEqualTo("no-text");
    }

    @Test
    void saysWhichPagesHaveNoText() throws Exception {
        Document read = read(new Sheets(40, "").print(List.of(GRANT)).blankPage());
        assertThat(read.notices())
                .extracting(notice -> notice.message())
                .containsExactly("Page 2 without text: scanned, or empty.");
    }

    @Test
    void saysThatAPasswordIsNeeded() throws Exception {
        byte[] locked =
                new Sheets(40, "").print(List.of(GRANT)).locked("secret").bytes();
        assertThat(refused(locked).code()).isEqualTo("encrypted");
    }

    @Test
    void refusesBrokenFiles() throws Exception {
        assertThat(refused("%PDF-1.7\nrubbish".getBytes(StandardCharsets.ISO_8859_1))
                        .code())
                .isEqualTo("failed");
        byte[] whole = new Sheets(40, "").print(List.of(GRANT)).bytes();
        for (int length = 20; length < whole.length; length += 97) {
            try {
                new DocumentReader().read(Arrays.copyOf(whole, length), "t.pdf");
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).startsWith("t.pdf");
            }
        }
    }

    private static Document read(Sheets sheets) throws IOException, UnreadableException {
        return Reading.of("t.pdf", sheets.bytes());
    }

    private static UnreadableException refused(byte[] bytes) {
        return catchThrowableOfType(UnreadableException.class, () -> new DocumentReader().read(bytes, "t.pdf"));
    }
}
