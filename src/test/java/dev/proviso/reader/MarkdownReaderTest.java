package dev.proviso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Location;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void readsTheTextAPersonSees() throws UnreadableException {
        Document read = Reading.of("terms.md", """
                Welcome to [our *Service*](https://example.com/x "t")! See <https://example.com>.
                It is \\*free\\* &amp; **open**.
                """);
        assertThat(read.text()).isEqualTo("Welcome to our Service! See https://example.com. It is *free* & open.");
    }

    @Test
    void knowsHeadingsOfEveryKind() throws UnreadableException {
        Document read = Reading.of("terms.md", """
                Terms of Use
                ============

                ## 1. Scope

                You may use it.

                **Your Content**

                You own it.

                2\\. GENERAL TERMS

                Final.
                """);
        assertThat(Reading.headings(read))
                .containsExactly("null|Terms of Use", "1|Scope", "null|Your Content", "2|GENERAL TERMS");
    }

    @Test
    void readsAParagraphOnThatIsBrokenInTheMiddleOfItsSentence() throws UnreadableException {
        Document read = Reading.of("terms.md", """
                You grant us a licence to

                show your posts.

                1. We may share what you send us

                with our partners.

                Rules for small

                companies apply.
                """);
        assertThat(Reading.sentences(read))
                .containsExactly(
                        "You grant us a licence to show your posts.",
                        "1. We may share what you send us with our partners.",
                        "Rules for small",
                        "companies apply.");
        assertThat(read.blocks().get(1).kind()).isEqualTo(Block.Kind.ITEM);
    }

    @Test
    void opensASectionForANumberedParagraphAndCitesItsTitle() throws UnreadableException {
        Document read = Reading.of("terms.md", """
                10. **CUSTOMER CONTENT**

                **10.4 Customer License Grant**. You grant us a licence. It ends.
                """);
        assertThat(Reading.sentences(read))
                .containsExactly(
                        "10. CUSTOMER CONTENT", "10.4 Customer License Grant.", "You grant us a licence.", "It ends.");
        Location where = read.locate(
                read.sentences().get(2).span(), read.sentences().get(2).section());
        assertThat(where.section()).isEqualTo("10.4");
        assertThat(where.heading()).isEqualTo("Customer License Grant");
        assertThat(where.line()).isEqualTo(3);
        assertThat(where.column()).isEqualTo(34);
    }

    @Test
    void citesLetteredItemsBelowTheirSection() throws UnreadableException {
        Document read = Reading.of("terms.md", """
                10.4 You may:

                (a) copy it;

                (b) keep it:

                (i) here; or

                (ii) there; and

                (c) sell it.

                10.5 You must not resell it.
                """);
        assertThat(Reading.headings(read))
                .extracting(line -> line.replace("|null", ""))
                .containsExactly("10.4", "10.4(a)", "10.4(b)", "10.4(b)(i)", "10.4(b)(ii)", "10.4(c)", "10.5");
    }

    @Test
    void keepsListNumbersAndNesting() throws UnreadableException {
        Document read = Reading.of("terms.md", """
                We collect:

                1. your name
                2. your address
                   - street
                   - town
                """);
        assertThat(Reading.sentences(read))
                .containsExactly("We collect:", "1. your name", "2. your address", "street", "town");
        assertThat(read.blocks()).extracting(block -> block.depth()).containsExactly(0, 1, 1, 2, 2);
    }

    @Test
    void takesTitledItemsBelowAnIntroductionForItsItems() throws UnreadableException {
        Document read = Reading.of("terms.md", """
                You grant us a licence to:

                1. **Run the service:** store your content. We may resize it.

                2. **Improve it:** analyse your content.

                The licence ends with your account.
                """);
        assertThat(read.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.ITEM, Block.Kind.ITEM, Block.Kind.PARAGRAPH);
    }

    @Test
    void readsTablesAsRows() throws UnreadableException {
        Document read = Reading.of("terms.md", """
                | Data | Use |
                | --- | --- |
                | Name | Billing. Support. |
                """);
        assertThat(Reading.blocks(read))
                .containsExactly("TABLE_ROW null: Data\tUse", "TABLE_ROW null: Name\tBilling. Support.");
        assertThat(Reading.sentences(read)).containsExactly("Data", "Use", "Name", "Billing.", "Support.");
    }

    @Test
    void leavesOutMetadataAndKeepsLineNumbers() throws UnreadableException {
        Document read = Reading.of("terms.md", """
                ---
                title: Terms
                ---

                You agree.
                """);
        assertThat(read.text()).isEqualTo("You agree.");
        assertThat(read.locate(read.sentences().get(0).span(), 0).line()).isEqualTo(5);
    }

    @Test
    void readsMarkupWithinMarkdown() throws UnreadableException {
        Document read = Reading.of("terms.md", """
                <div><p>You agree.</p><script>evil()</script></div>

                One<br>two
                """);
        assertThat(Reading.sentences(read)).containsExactly("You agree.", "One\ntwo");
    }

    @Test
    void survivesDeepNesting() throws UnreadableException {
        assertThat(Reading.of("x.md", ">".repeat(20_000) + " You agree.").text())
                .contains("You agree.");
    }
}
