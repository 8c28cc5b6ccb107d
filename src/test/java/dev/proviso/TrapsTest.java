package dev.proviso;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Status;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Purpose;
import dev.proviso.document.Notice;
import dev.proviso.reader.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One grant, hidden or disguised in every way: it is found, quoted as it stands, and told of. */
class TrapsTest {

    private static final String HARMLESS = "You keep what you post on Fernleaf and may take it away at any time.";
    private static final String GRANT = "You grant us a perpetual licence to use Your Content to train AI models.";

    private final Proviso proviso = Proviso.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='display:none'>GRANT</p>",
                "<p style='visibility:hidden'>GRANT</p>",
                "<p hidden>GRANT</p>",
                "<div hidden><ul><li>GRANT</ul></div>",
                "<p>We are here. <span style='font-size:0'>GRANT</span></p>",
                "<p style='text-indent:-9999px'>GRANT</p>",
                "<template><p>GRANT</p></template>",
                "<noscript><p>GRANT</p></noscript>"
            })
    void hiddenInAPage(String trap) {
        Analysis analysis = html("<p>" + HARMLESS + "</p>" + trap.replace("GRANT", GRANT));
        assertFound(analysis, GRANT);
        assertThat(codes(analysis)).containsExactly("hidden-clause");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 g BT /F1 12 Tf 72 600 Td (GRANT) Tj ET",
                "BT 3 Tr /F1 12 Tf 72 600 Td (GRANT) Tj ET",
                "BT /F1 0.2 Tf 72 600 Td (GRANT) Tj ET",
                "BT /F1 12 Tf 72 -90 Td (GRANT) Tj ET",
                "BT /F1 12 Tf 72 600 Td (GRANT) Tj ET 1 g 60 590 600 30 re f"
            })
    void hiddenInAPdf(String trap) {
        Analysis analysis = pdf(Page.line(700, HARMLESS) + trap.replace("GRANT", GRANT));
        assertFound(analysis, GRANT);
        assertThat(codes(analysis)).containsExactly("hidden-clause");
    }

    @Test
    void aSpokenTextThatThePageDoesNotShow() {
        Analysis analysis = pdf("/Span << /ActualText (" + GRANT + ") >> BDC " + Page.line(700, HARMLESS) + " EMC");
        assertFound(analysis, GRANT);
        assertThat(analysis.status()).isEqualTo(Status.DEGRADED);
        assertThat(codes(analysis)).containsExactly("text-differs", "suspect-clause");
    }

    @Test
    void aSpokenTextThatHidesWhatThePageShows() {
        Analysis analysis = pdf("/Span << /ActualText (" + HARMLESS + ") >> BDC " + Page.line(700, GRANT) + " EMC");
        assertFound(analysis, GRANT);
        assertThat(codes(analysis)).containsExactly("text-differs");
    }

    @Test
    void brokenByHyphens() {
        String broken = "You grant us a perpet-\nual licence to use Your Con-\ntent to train AI models.";
        Analysis analysis = text(HARMLESS + "\n\n" + broken);
        assertFound(analysis, broken);
        assertThat(codes(analysis)).isEmpty();
        String soft = GRANT.replace("perpetual", "per\u00ADpet\u00ADual");
        assertFound(html("<p>" + soft), soft);
    }

    @Test
    void brokenByCharactersWithoutWidth() {
        String broken = GRANT.replace("perpetual", "perpe\u200Btual").replace("train", "tr\u2060ain");
        Analysis analysis = html("<p>" + HARMLESS + "<p>" + broken);
        assertFound(analysis, broken);
        assertThat(codes(analysis)).containsExactly("disguised-clause");
    }

    @Test
    void writtenWithLettersOfAnotherAlphabet() {
        String disguised =
                GRANT.replace("perpetual", "\u0440erp\u0435tu\u0430l").replace("grant", "gr\u0430nt");
        Analysis analysis = text(HARMLESS + "\n\n" + disguised);
        assertFound(analysis, disguised);
        assertThat(codes(analysis)).containsExactly("disguised-clause");
    }

    @Test
    void nothingIsToldOfAGrantInPlainSight() {
        assertThat(codes(text(HARMLESS + "\n\n" + GRANT))).isEmpty();
        assertThat(codes(pdf(Page.line(700, HARMLESS) + Page.line(600, GRANT)))).isEmpty();
        assertThat(codes(html("<p>" + HARMLESS + "<p>" + GRANT))).isEmpty();
    }

    private static void assertFound(Analysis analysis, String quote) {
        List<Grant> grants = analysis.clauses().grants();
        assertThat(grants).singleElement().satisfies(grant -> {
            assertThat(grant.text()).isEqualTo(quote);
            assertThat(grant.modifiers()).contains(Modifier.PERPETUAL);
            assertThat(grant.purposes()).contains(Purpose.AI_TRAINING);
        });
    }

    /** Codes of notices about how the document was read. */
    private static List<String> codes(Analysis analysis) {
        return analysis.notices().stream().map(Notice::code).toList();
    }

    private Analysis html(String body) {
        return proviso.analyse(body.getBytes(StandardCharsets.UTF_8), "fernleaf.html");
    }

    private Analysis text(String text) {
        return proviso.analyse(text.getBytes(StandardCharsets.UTF_8), "fernleaf.txt");
    }

    private Analysis pdf(String content) {
        return proviso.analyse(Page.of(content), "fernleaf.pdf");
    }
}
