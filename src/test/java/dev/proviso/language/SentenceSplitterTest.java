package dev.proviso.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.document.Section;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @Test
    void cutsAtFullStops() {
        assertThat(split("You own Your Content. We may use it. \u201CAs is.\u201D You agree."))
                .containsExactly("You own Your Content.", "We may use it.", "\u201CAs is.\u201D", "You agree.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Corp. and Beta Ltd. may use it.",
                "See 17 U.S.C. Sec. 512 and Cal. Civ. Code No. 1542 v. Smith.",
                "You waive Section 1542 of Cal. Civ. Code as of 5 p.m. Pacific Time.",
                "We share data, e.g. Your name, with Mr. J. Smith.",
                "We may (i) copy it; (ii) adapt it; and (iii) publish it.",
                "10.4. You grant us a licence.",
                "(a) You grant us a licence.",
                "IV. You grant us a licence.",
                "Section 4. You grant us a licence.",
                "Acme (including its affiliates, e.g. Beta. Or others) may use it.",
                "Winsett v. West, 11 Vet. App. 420, settled it.",
                "Notices go to Ada M. Byron at P.O. Box 12.",
            })
    void keepsTogether(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void cutsAfterACompanyNameBeforeAWordThatOpensASentence() {
        assertThat(split("This is a contract with Acme, Inc. You may leave."))
                .containsExactly("This is a contract with Acme, Inc.", "You may leave.");
    }

    @Test
    void cutsAfterASectionReference() {
        assertThat(split("This is subject to Section 10.2. The licence ends."))
                .containsExactly("This is subject to Section 10.2.", "The licence ends.");
    }

    @Test
    void takesTheNumberOfANoteApart() {
        assertThat(split("[12] See the licence above.")).containsExactly("[12]", "See the licence above.");
    }

    @Test
    void knowsTheItemsOfAListWithinASentence() {
        assertThat(items("We may (i) copy it; (ii)  adapt it\u00AD; and (iii) show (a part of) it."))
                .containsExactly("(i) copy it;", "(ii)  adapt it\u00AD; and", "(iii) show (a part of) it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject to Sections 4(a) and (b), we may copy it.",
                "As clause (a) or (b) of this list says, we may copy it.",
                "We may copy it (a) once.",
                "Your content (the \u201CWorks\u201D) (b) stays yours (c).",
            })
    void seesNoListInReferences(String sentence) {
        assertThat(items(sentence)).isEmpty();
    }

    private List<String> items(String text) {
        return sentences(text).get(0).items().stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void givesSpansOfTheOriginalText() {
        assertThat(split("We  may use\u00A0\u201Cit\u201D. \n You may\u00AD not."))
                .containsExactly("We  may use\u00A0\u201Cit\u201D.", "You may\u00AD not.");
    }

    @Test
    void makesATitleThatRunsIntoItsParagraphAHeading() {
        String text = "10.4 Customer Licence. You grant us a licence. It ends.";
        Span all = new Span(0, text.length());
        Section section = new Section("10.4", "Customer Licence", 1, 0, all);
        Document read =
                document(text, List.of(new Block(Block.Kind.PARAGRAPH, all, 1, 0, Block.Visibility.VISIBLE)), section);
        List<Sentence> sentences = splitter.split(read).sentences();
        assertThat(sentences)
                .extracting(s -> s.span().of(text))
                .containsExactly("10.4 Customer Licence.", "You grant us a licence.", "It ends.");
        assertThat(sentences).extracting(Sentence::kind).startsWith(Sentence.Kind.HEADING, Sentence.Kind.SENTENCE);
    }

    @Test
    void leavesOutBullets() {
        assertThat(split("\u2022 your name")).containsExactly("your name");
    }

    @Test
    void cutsTableRowsAtCells() {
        String text = "Data\tWhy we use it. And how.";
        Block row = new Block(Block.Kind.TABLE_ROW, new Span(0, text.length()), 0, 0, Block.Visibility.VISIBLE);
        assertThat(splitter.split(document(text, List.of(row))).sentences())
                .extracting(s -> s.span().of(text))
                .containsExactly("Data", "Why we use it.", "And how.");
    }

    @Test
    void staysFastOnTextWithoutWhiteSpace() {
        String dots = ".a".repeat(200_000);
        Assertions.assertThatCode(() -> assertThat(split(dots + " End. X.")).isNotEmpty())
                .doesNotThrowAnyException();
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> split(dots));
    }

    private List<String> split(String text) {
        return sentences(text).stream().map(s -> s.span().of(text)).toList();
    }

    private List<Sentence> sentences(String text) {
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0, 0, Block.Visibility.VISIBLE);
        return splitter.split(document(text, List.of(block))).sentences();
    }

    private static Document document(String text, List<Block> blocks, Section... sections) {
        Section root = new Section(null, null, 0, -1, new Span(0, text.length()));
        List<Section> all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(root), java.util.stream.Stream.of(sections))
                .toList();
        return new Document("t", Format.TEXT, "en", "", text, all, blocks, List.of(), List.of(), List.of());
    }
}
