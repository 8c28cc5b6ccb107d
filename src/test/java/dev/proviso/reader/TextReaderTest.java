package dev.proviso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.language.Folding;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    @Test
    void leavesTheTextAsItIs() throws UnreadableException {
        String text = "Terms\r\n\r\nYou  agree.\f\tWe\u00A0agree.\r";
        assertThat(Reading.of("t.txt", "\uFEFF" + text).text()).isEqualTo(text);
    }

    @Test
    void rejoinsWrappedLines() throws UnreadableException {
        Document read = Reading.of("t.txt", """
                TERMS OF USE

                1. Licence. You grant us a worldwide, non-exclusive licence to use, copy,
                adapt and pub-
                lish the content that you upload to the service for as long as you keep
                an account with us. You may end it.
                2. Fees. You pay the fees that are shown on the order page in the currency
                that is named there.

                                                    - 2 -

                (a) taxes; and
                (b) charges.
                """);
        assertThat(Reading.headings(read))
                .containsExactly("null|TERMS OF USE", "1|Licence", "2|Fees", "2(a)|null", "2(b)|null");
        assertThat(Reading.sentences(read))
                .hasSize(8)
                .contains("You may end it.", "(a) taxes; and")
                .noneMatch(sentence -> sentence.contains("- 2 -"));
    }

    @Test
    void readsASentenceOverThePageBreaksOfAPrintedText() throws UnreadableException {
        Document read = Reading.of("t.txt", """
                2. Licence. Fennel grants Gorse a non-exclusive, worldwide, royalty-free licence to use the

                                     7

                Vessel agreement / final draft 1

                marks that Fennel owns for as long as this agreement runs, and to show them on

                Vessel agreement / final draft 2

                Vessels that Gorse builds.

                3. Names of the vessels that were built before this agreement was made

                Vessel agreement / final draft 3

                Annex A

                Gorse pays what Annex A says, within



                thirty days.
                """);
        assertThat(Reading.sentences(read))
                .anyMatch(sentence -> sentence.contains("use the") && sentence.endsWith("Vessels that Gorse builds."))
                .anyMatch(sentence -> sentence.startsWith("Gorse pays") && sentence.endsWith("thirty days."))
                .noneMatch(sentence -> sentence.startsWith("3.") && sentence.contains("Annex"))
                .noneMatch(sentence -> sentence.contains("Gorse builds") && sentence.contains("final draft"));
    }

    @Test
    void keepsTheHyphenOfACompoundOverAPageBreak() throws UnreadableException {
        String text = """
                Fennel hereby grants to Gorse a fully paid, worldwide, non-

                                     14

                transferable right to show the marks that Fennel owns.
                """;
        Document read = Reading.of("t.txt", text);
        assertThat(read.text()).hasSameSizeAs(text).doesNotContain("14");
        assertThat(Reading.sentences(read)).hasSize(1);
        assertThat(Folding.fold(read.text()).text()).contains("worldwide, non-transferable right");
    }

    @Test
    void takesBulletsForNoWordsAndTheirIndentForDepth() throws UnreadableException {
        Document read = Reading.of("t.txt", """
                This licence allows us to:

                *   show your content
                    -   to your friends
                    -   (b) to the public
                *   translate it

                It ends with your account.
                """);
        assertThat(Reading.sentences(read))
                .contains("show your content", "to your friends", "(b) to the public", "translate it");
        assertThat(read.blocks()).extracting(Block::depth).containsExactly(0, 1, 2, 2, 1, 0);
    }

    @Test
    void readsNumberedParagraphsThatGoOnInASentenceAsItsItems() throws UnreadableException {
        Document read = Reading.of("t.txt", """
                By posting content, you automatically and irrevocably:

                1. Grant us a licence to show it;

                2. Waive all moral rights in it, and

                3. Confirm that it is yours.

                4. Fees. You pay what the order page shows.
                """);
        assertThat(read.sentences())
                .extracting(Sentence::kind)
                .startsWith(Sentence.Kind.SENTENCE, Sentence.Kind.ITEM, Sentence.Kind.ITEM, Sentence.Kind.ITEM)
                .endsWith(Sentence.Kind.SENTENCE);
        assertThat(Reading.headings(read)).contains("(3)|null", "4|Fees");
    }

    @Test
    void readsWholeSentencesBehindAColonAsClauses() throws UnreadableException {
        Document read = Reading.of("t.txt", """
                The parties agree as follows:

                1. Supplier grants Customer a licence to use the Software.

                2. Customer pays the fees.
                """);
        assertThat(read.sentences()).extracting(Sentence::kind).containsOnly(Sentence.Kind.SENTENCE);
        assertThat(Reading.headings(read)).containsExactly("1|null", "2|null");
    }

    @Test
    void takesEachLineForAParagraphWhereLinesAreLong() throws UnreadableException {
        String line =
                "You grant us a licence to use your content in connection with the service and for other ends that we name here. ";
        Document read = Reading.of("t.txt", "Your Content\n" + line.repeat(3) + "\n" + line.repeat(2) + "\n");
        assertThat(read.blocks()).hasSize(3);
        assertThat(Reading.headings(read)).containsExactly("null|Your Content");
    }

    @Test
    void countsLinesFromOne() throws UnreadableException {
        Document read = Reading.of("t.txt", "One.\n\n  Three.\r\nFour.\rFive.");
        assertThat(read.sentences())
                .extracting(sentence -> read.locate(sentence.span(), 0).line())
                .containsExactly(1, 3, 4, 5);
        assertThat(read.locate(read.sentences().get(1).span(), 0).column()).isEqualTo(3);
    }

    @Test
    void readsUnknownExtensionsWithTextInThem() throws UnreadableException {
        assertThat(Reading.of("LICENSE", "You agree.").sentences()).hasSize(1);
    }
}
