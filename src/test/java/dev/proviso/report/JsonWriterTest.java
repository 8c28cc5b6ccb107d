package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Status;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonWriterTest {

    private static final String HOSTILE = "</script>\u0000\u001b[31m\u009b2J\ud800\u2028\u202e\"\\ \udc00";

    @Test
    void writesTheWholeReport() throws IOException {
        Goldens.check("partial.json", Written.by(new JsonWriter(), Samples.partial(), Samples.clean()));
    }

    @Test
    void holdsToItsSchema() throws IOException {
        assertThat(ReportSchema.problems(Written.by(new JsonWriter(), Samples.partial(), Samples.clean())))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesAMissingKey() throws IOException {
        String report = Written.by(new JsonWriter(), Samples.partial()).replace("\"purposeMode\"", "\"mode\"");
        assertThat(ReportSchema.problems(report)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"NO_TEXT", "ENCRYPTED", "UNSUPPORTED_LANGUAGE", "TIMEOUT", "FAILED"})
    void givesAnUnreadDocumentEveryKeyAndItsReason(Status status) throws IOException {
        String report = Written.by(new JsonWriter(), Samples.unread(status, "Try again."), Samples.partial());
        JsonNode documents = new ObjectMapper().readTree(report).get("documents");
        assertThat(ReportSchema.problems(report)).isEmpty();
        assertThat(documents.get(0).propertyNames())
                .containsExactlyElementsOf(documents.get(1).propertyNames());
        assertThat(documents.get(0).get("reason").get("message").asString()).isEqualTo("Try again.");
    }

    @Test
    void hostileTextStaysInertAndKeepsItsLength() throws IOException {
        String report = Written.by(new JsonWriter(), Samples.hostile(HOSTILE));
        String source = new ObjectMapper()
                .readTree(report)
                .get("documents")
                .get(0)
                .get("source")
                .asString();
        assertThat(source)
                .isEqualTo(HOSTILE.replace('\ud800', '\ufffd').replace('\udc00', '\ufffd'))
                .hasSameSizeAs(HOSTILE);
    }
}
