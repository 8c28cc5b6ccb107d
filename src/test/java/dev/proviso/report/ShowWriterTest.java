package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.document.Mark;
import dev.proviso.document.Section;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ShowWriterTest {

    private static final Document DOCUMENT = new Document(
            "terms/palaver.pdf",
            Format.PDF,
            "en",
            "ab".repeat(32),
            "1 Licence\nYou grant us a licence.\n- for video\n",
            List.of(
                    new Section(null, null, 0, -1, new Span(0, 46)),
                    new Section("1", "Licence", 1, 0, new Span(0, 46))),
            List.of(
                    new Block(Block.Kind.HEADING, new Span(0, 9), 1, 0, Block.Visibility.VISIBLE),
                    new Block(Block.Kind.PARAGRAPH, new Span(10, 33), 1, 0, Block.Visibility.VISIBLE),
                    new Block(Block.Kind.ITEM, new Span(34, 45), 1, 1, Block.Visibility.VISIBLE)),
            List.of(
                    new Sentence(new Span(0, 9), 1, 0, Sentence.Kind.HEADING),
                    new Sentence(new Span(10, 33), 1, 1, Sentence.Kind.SENTENCE),
                    new Sentence(new Span(34, 45), 1, 2, Sentence.Kind.ITEM)),
            List.of(new Mark(0, 1, 1, null)),
            List.of());

    @Test
    void textShowsSentencesUnderTheirSectionsAndThenWhatWasFound() throws IOException {
        Goldens.check("show.txt", written(new ShowTextWriter(Layout.PLAIN)));
    }

    @Test
    void jsonTellsTheItemsOfAListWithinASentence() throws IOException {
        String text = "We may (a) copy and (b) show it.";
        Sentence sentence =
                new Sentence(new Span(0, 32), 0, 0, Sentence.Kind.SENTENCE, List.of(new Span(7, 19), new Span(20, 32)));
        Document document = new Document(
                "t",
                Format.TEXT,
                "en",
                "",
                text,
                List.of(new Section(null, null, 0, -1, new Span(0, 32))),
                List.of(),
                List.of(sentence),
                List.of(),
                List.of());
        JsonNode shown = new ObjectMapper().readTree(written(new ShowJsonWriter(), document));
        assertThat(shown.get("sentences")
                        .valueStream()
                        .map(s -> s.get("kind").asString() + " "
                                + text.substring(
                                        s.get("start").asInt(), s.get("end").asInt())))
                .containsExactly("sentence We may", "item (a) copy and", "item (b) show it.");
    }

    @Test
    void jsonCarriesTheTextAndEverySpanInIt() throws IOException {
        JsonNode shown = new ObjectMapper().readTree(written(new ShowJsonWriter()));
        assertThat(shown.propertyNames())
                .containsExactly(
                        "source",
                        "format",
                        "status",
                        "language",
                        "text",
                        "sections",
                        "sentences",
                        "parties",
                        "definitions",
                        "grants",
                        "controls",
                        "notices");
        JsonNode sentence = shown.get("sentences").get(1);
        assertThat(shown.get("text")
                        .asString()
                        .substring(
                                sentence.get("start").asInt(),
                                sentence.get("end").asInt()))
                .isEqualTo("You grant us a licence.");
        assertThat(sentence.get("kind").asString()).isEqualTo("sentence");
        assertThat(sentence.get("section").asString()).isEqualTo("1");
    }

    private static String written(ShowWriter writer) throws IOException {
        return written(writer, DOCUMENT);
    }

    private static String written(ShowWriter writer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, Samples.partial(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
