package dev.proviso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Document;
import dev.proviso.language.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One text in every format comes to the same sentences and the same sections. */
class ParityTest {

    private static final String GRANT =
            "You grant Acme, Inc. and its affiliates a worldwide licence to use, copy and adapt "
                    + "Your Content (i) to provide the service; (ii) to improve it; and (iii) to train models.";
    private static final String SECOND = "It ends when you delete Your Content, except as Section 3.2 says.";

    private static final String MARKDOWN = """
            # Terms of Use

            ## 3. YOUR CONTENT

            **3.1 Licence.** %s %s

            **3.2 Survival.** We may keep:

            (a) copies in our backups; and

            (b) what others have shared.

            3.3 Feedback. We own your feedback.
            """.formatted(GRANT, SECOND);

    private static final String HTML = """
            <h1>Terms of Use</h1><h2>3. YOUR CONTENT</h2><p><b>3.1 Licence.</b> %s %s</p>
            <p><b>3.2 Survival.</b> We may keep:<p>(a) copies in our backups; and<p>(b) what others have shared.
            <p>3.3 Feedback. We own your feedback.
            """.formatted(GRANT, SECOND);

    private static final String TEXT = """
            Terms of Use

            3. YOUR CONTENT

            3.1 Licence. %s
            %s

            3.2 Survival. We may keep:

              (a) copies in our backups; and

              (b) what others have shared.

            3.3 Feedback. We own your feedback.
            """.formatted(GRANT.replace("worldwide ", "worldwide\n"), SECOND);

    private static final WordFile WORD = WordFile.body("""
                    <w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Terms of Use</w:t></w:r></w:p>
                    <w:p><w:pPr><w:outlineLvl w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
                    <w:r><w:t>YOUR CONTENT</w:t></w:r></w:p>%s%s%s%s%s
                    """.formatted(
                            WordFile.item(1, 1, "Licence. " + GRANT + " " + SECOND),
                            WordFile.item(1, 1, "Survival. We may keep:"),
                            WordFile.item(1, 2, "copies in our backups; and"),
                            WordFile.item(1, 2, "what others have shared."),
                            WordFile.item(1, 1, "Feedback. We own your feedback.")))
            .with("numbering", """
                    <w:abstractNum w:abstractNumId="0">
                    <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
                    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl>
                    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                    """);

    private static final List<String> PRINTED = List.of(
            "# Terms of Use",
            "# 3. YOUR CONTENT",
            "3.1 Licence. " + GRANT + " " + SECOND,
            "3.2 Survival. We may keep:",
            "(a) copies in our backups; and",
            "(b) what others have shared.",
            "3.3 Feedback. We own your feedback.");

    @Test
    void theSameTextReadsAlikeInAllFormats() throws Exception {
        Document markdown = Reading.of("t.md", MARKDOWN);
        assertThat(sentences(markdown))
                .containsExactly(
                        "Terms of Use",
                        "3. YOUR CONTENT",
                        "3.1 Licence.",
                        GRANT,
                        SECOND,
                        "3.2 Survival.",
                        "We may keep:",
                        "(a) copies in our backups; and",
                        "(b) what others have shared.",
                        "3.3 Feedback.",
                        "We own your feedback.");
        for (Document other : List.of(
                Reading.of("t.html", HTML),
                Reading.of("t.txt", TEXT),
                Reading.of("t.docx", WORD.bytes()),
                Reading.of("t.pdf", new Sheets(40, "").print(PRINTED).bytes()))) {
            assertThat(sentences(other)).as(other.source()).isEqualTo(sentences(markdown));
            assertThat(numbers(other)).as(other.source()).isEqualTo(numbers(markdown));
        }
    }

    private static List<String> sentences(Document document) {
        return Reading.sentences(document).stream()
                .map(s -> Folding.fold(s).text())
                .toList();
    }

    private static List<String> numbers(Document document) {
        return document.sentences().stream()
                .map(s -> String.valueOf(document.locate(s.span(), s.section()).section()))
                .toList();
    }
}
