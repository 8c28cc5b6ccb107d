package dev.proviso;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Status;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Party;
import dev.proviso.clause.Purpose;
import dev.proviso.rule.RuleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisoTest {

    private static final String TERMS = """
            # Terms of Fernleaf

            ## 4. Content

            4.1 You grant Fernleaf a perpetual, worldwide licence to use Your Content to train our machine learning
            models.
            """;

    private final Proviso proviso = Proviso.create();

    @Test
    void findsALicenceAndThatNothingLimitsIt() {
        Analysis analysis = analyse(TERMS, "fernleaf.md");
        assertThat(analysis.status()).isEqualTo(Status.ANALYSED);
        assertThat(analysis.clauses().grants()).singleElement().satisfies(grant -> {
            assertThat(grant.from()).isEqualTo(Party.CUSTOMER);
            assertThat(grant.modifiers()).contains(Modifier.PERPETUAL, Modifier.WORLDWIDE);
            assertThat(grant.purposes()).contains(Purpose.AI_TRAINING);
            assertThat(grant.location().section()).isEqualTo("4.1");
        });
        assertThat(analysis.gaps()).isNotEmpty();
    }

    @Test
    void quotesTheDocumentAtTheOffsetsItNames() throws Exception {
        String text = proviso.read(TERMS.getBytes(StandardCharsets.UTF_8), "fernleaf.md")
                .text();
        assertThat(analyse(TERMS, "fernleaf.md").clauses().grants())
                .allSatisfy(
                        grant -> assertThat(grant.location().span().of(text)).isEqualTo(grant.text()));
    }

    @Test
    void saysWhichClausesCannotBeSeen() {
        String page =
                "<p>You keep what you post.</p><p style='display:none'>You grant us a perpetual licence to sell Your"
                        + " Content.</p>";
        assertThat(analyse(page, "fernleaf.html").notices())
                .filteredOn(notice -> notice.code().equals("hidden-clause"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.message())
                        .isEqualTo("A right is given in text that a reader of the document does not see."));
        assertThat(analyse(TERMS, "fernleaf.md").notices())
                .noneMatch(notice -> notice.code().equals("hidden-clause"));
    }

    @Test
    void givesTheSameAnalysisTwice() {
        assertThat(analyse(TERMS, "fernleaf.md")).isEqualTo(Proviso.create().analyse(bytes(TERMS), "fernleaf.md"));
    }

    @Test
    void aDocumentWithoutTextIsAValueNotAnException() {
        Analysis analysis = analyse("", "empty.html");
        assertThat(analysis.status()).isEqualTo(Status.NO_TEXT);
        assertThat(analysis.reason()).isNotNull();
        assertThat(analysis.sha256()).hasSize(64);
        assertThat(analysis.verdict()).isNull();
    }

    @Test
    void aDocumentInAnotherLanguageIsNotAnalysed() {
        String german = "Sie räumen uns ein zeitlich und räumlich unbeschränktes Recht ein, Ihre Inhalte zu nutzen. "
                .repeat(10);
        assertThat(analyse(german, "agb.txt").status()).isEqualTo(Status.UNSUPPORTED_LANGUAGE);
    }

    @Test
    void anInstanceMayBeSharedByThreads() {
        Analysis alone = analyse(TERMS, "fernleaf.md");
        List<Analysis> together = List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream()
                .map(run -> analyse(TERMS, "fernleaf.md"))
                .toList();
        assertThat(together).containsOnly(alone);
    }

    @Test
    void aFolderOfOnesOwnMayHoldChecksAsWell(@TempDir Path folder) throws RuleException, IOException {
        Files.writeString(folder.resolve("grant.forever.yaml"), """
                id: grant.forever
                finds: check
                looks-at: grant
                title: A right without end
                level: low
                when: {modifier: [perpetual]}
                message: "{data} may be used for ever"
                why: It does not end.
                source: our own policy
                """);
        Analysis analysis = Proviso.create(List.of(folder)).analyse(bytes(TERMS), "fernleaf.md");
        assertThat(analysis.findings()).extracting(Finding::rule).contains("grant.forever");
    }

    private Analysis analyse(String text, String name) {
        return proviso.analyse(bytes(text), name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
