package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Status;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonLinesWriterTest {

    @Test
    void writesTheWholeReport() throws IOException {
        Goldens.check(
                "partial.jsonl",
                Written.by(
                        new JsonLinesWriter(),
                        Samples.partial(),
                        Samples.unread(Status.NO_TEXT, "There is no text in it.")));
    }

    @Test
    void aLineIsADocumentOfTheJsonReport() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = Written.by(new JsonLinesWriter(), Samples.partial(), Samples.clean())
                .lines()
                .map(json::readTree)
                .toList();
        JsonNode report = json.readTree(Written.by(new JsonWriter(), Samples.partial(), Samples.clean()));
        assertThat(lines).containsExactlyElementsOf(report.get("documents"));
    }

    @ParameterizedTest
    @MethodSource("dev.proviso.report.HostileTexts#all")
    void hostileTextStaysOnItsLine(String text) throws IOException {
        String report = Written.by(new JsonLinesWriter(), Samples.hostile(text), Samples.clean());
        assertThat(report.lines()).hasSize(2);
        JsonNode document =
                new ObjectMapper().readTree(report.lines().findFirst().orElseThrow());
        assertThat(document.get("source").asString()).isEqualTo(Printable.wellFormed(text));
    }
}
