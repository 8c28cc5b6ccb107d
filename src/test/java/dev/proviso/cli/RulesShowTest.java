package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesShowTest {

    private static final String LOGO = """
            id: logo
            finds: grant
            kind: permission
            title: The provider may show the logo
            why: A logo is worth something.
            source: publicity clauses
            gives: {from: customer, to: [provider]}
            priority: 7
            patterns:
              - "<provider:to> may show"
              - pattern: emblazon~
                rare: a statute of 1883
            regex: "logo®"
            unless:
              - may not
            not-about: [emoji]
            within:
              - publicity
            near:
              - in: [same, next]
                rule: consent
                patterns: [please]
            match:
              - text: "[[We may show your logo.]] Thank you."
                expect: {from: customer, modifiers: []}
            no-match:
              - We may show off.
            """;

    @TempDir
    private Path folder;

    @Test
    void aRulesPageSaysAllThatItsFileSays() throws IOException {
        Files.writeString(folder.resolve("logo.yaml"), LOGO);
        Run run = Run.of("rules", "show", "logo", "--rules", folder.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "logo   The provider may show the logo\n",
                        "  Finds     grant, permission\n",
                        "  Gives     from: customer; to: provider\n",
                        "  Priority  7\n",
                        "  Source    publicity clauses\n",
                        "  File      ",
                        "logo.yaml\n",
                        "  Why it matters\n    A logo is worth something.\n",
                        "    - <provider:to> may show\n",
                        "    - emblazon~   rare; source: a statute of 1883\n",
                        "    - logo®\n",
                        "  Unless\n",
                        "    - may not\n",
                        "  Not about\n",
                        "    - emoji\n",
                        "  Within\n",
                        "    - publicity\n",
                        "in the passage at: same, next.\n    a match of consent\n    - please\n",
                        "    | [[We may show your logo.]] Thank you.\n      expects from: customer; modifiers: none\n",
                        "    | We may show off.\n",
                        "  Refers to\n",
                        "consent ",
                        "provider ");
    }

    @Test
    void aChecksPageSaysWhenItFires() {
        assertThat(Run.of("rules", "show", "gap.data-shortfall").out())
                .containsSubsequence(
                        "  Reports   a gap\n",
                        "  Level     high\n",
                        "  Raised to critical where\n",
                        "    open: any-purpose, ai-training",
                        "  Lowered to medium where\n",
                        "    not open: ai-training",
                        "  Word lists\n    transcripts: audio, video");
    }

    @Test
    void aVocabularysPageListsItsEntriesAndWhoUsesIt() {
        assertThat(Run.of("rules", "show", "party").out())
                .containsSubsequence(
                        "write <party>\n", "  customer\n    - <customer>\n", "  Referred to by\n", "licence-grant ");
    }

    @Test
    void aMisspeltIdIsToldTheNearestKnownOne() {
        Run run = Run.of("rules", "show", "gap.data-shortfal");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("proviso: there is no rule, check or vocabulary 'gap.data-shortfal', did you mean"
                        + " 'gap.data-shortfall'?\n");
        assertThat(Run.of("rules", "show", "xyzzy").err()).contains("see 'proviso rules list'");
    }

    @Test
    void docsWritesPagesAndRemovesThoseOfRulesThatAreGone() throws IOException {
        Path pages = folder.resolve("pages");
        Files.writeString(folder.resolve("logo.yaml"), LOGO);
        assertThat(Run.of("rules", "docs", "--output", pages.toString(), "--rules", folder.toString())
                        .exit())
                .isZero();
        assertThat(pages.resolve("logo.md")).content().contains("\n## Patterns\n", "- `<provider:to> may show`\n");
        Files.writeString(pages.resolve("notes.md"), "mine");
        assertThat(Run.of("rules", "docs", "--output", pages.toString()).out()).contains(" pages written to ");
        assertThat(pages.resolve("logo.md")).doesNotExist();
        assertThat(pages.resolve("notes.md")).exists();
        assertThat(pages.resolve("README.md")).exists();
    }

    @Test
    void docsNeedsAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.of("rules", "docs", "--output", file.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("proviso: --output: the folder ").hasLineCount(1);
    }
}
