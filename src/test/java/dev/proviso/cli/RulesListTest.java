package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class RulesListTest {

    private static final String CHECK = """
            id: grant.exclusive
            finds: check
            looks-at: grant
            title: A licence that shuts out its giver
            level: critical
            message: m
            why: w
            source: s
            """;

    @TempDir
    private Path folder;

    @Test
    void listsEachKindUnderItsHeading() {
        Run run = Run.of("rules", "list");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "Grants\n", "  consent ", "Controls\n", "  opt-out ", "Checks\n", "  gap.no-control ")
                .containsSubsequence("Vocabularies\n", "  purpose ", "Irregular forms of words\n", "  inflections ");
    }

    @Test
    void namesTheKindAndTheLevelOfAnything() {
        String list = Run.of("rules", "list").out();
        assertThat(list.lines())
                .anySatisfy(line -> assertThat(line).matches(" +waiver +waiver +The customer gives up .*"))
                .anySatisfy(line -> assertThat(line).matches(" +gap\\.data-shortfall +gap +high +A control that .*"));
    }

    @Test
    void listsOnlyWhatIsAskedFor() {
        assertThat(Run.of("rules", "list", "--finds", "control,reference").out())
                .startsWith("Controls\n")
                .contains("References to other documents\n")
                .doesNotContain("Grants", "Checks", "Vocabularies");
    }

    @Test
    void writesJsonForPrograms() {
        JsonNode rules = new ObjectMapper()
                .readTree(Run.of("rules", "list", "--finds", "check", "--format", "json")
                        .out())
                .get("rules");
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.propertyNames()).containsExactly("id", "finds", "kind", "level", "title", "file");
            assertThat(rule.get("file").asString())
                    .isEqualTo("rules/checks/" + rule.get("id").asString() + ".yaml");
        });
    }

    @Test
    void aRuleOfTheUserStandsInPlaceOfTheShippedOne() throws IOException {
        Files.writeString(folder.resolve("grant.exclusive.yaml"), CHECK);
        assertThat(Run.of("rules", "list", "--rules", folder.toString()).out())
                .contains("A licence that shuts out its giver")
                .containsOnlyOnce("grant.exclusive");
    }

    @Test
    void keepsToTheWidthOfTheTerminal() {
        Run run = Run.on(new Terminal(true, true, 80, true), "", "rules", "list");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void anUnknownKindIsAMistake() {
        Run run = Run.of("rules", "list", "--finds", "grants");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("proviso: ").contains("'grants'").hasLineCount(1);
    }

    @Test
    void theGroupAloneNamesItsCommands() {
        Run run = Run.of("rules");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Missing command: list, show, docs").hasLineCount(1);
    }
}
