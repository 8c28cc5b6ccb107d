package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class BaselineTest {

    private static final Path CASE = Path.of("testdata/documents/meeting-2");
    private static final String NEW_CLAUSE = "You grant us a perpetual licence to sell Customer Content to anybody.";

    @TempDir
    private Path folder;

    @Test
    void aDocumentOfWhichEverythingIsKnownPasses() throws IOException {
        String terms = copy("terms.md");
        write(terms);
        assertThat(check(terms, "--fail-on", "info").exit()).isZero();
        assertThat(Run.of("check", "--no-config", terms).exit()).isEqualTo(1);
    }

    @Test
    void whatIsKnownIsMarkedAndNotDropped() throws IOException {
        String terms = copy("terms.md");
        write(terms);
        String plain = Run.of("check", "--no-config", terms).out();
        String marked = check(terms).out();
        assertThat(marked).contains("[known]");
        assertThat(marked.replaceAll("\\s*\\[known\\]", "").replaceAll("\\s+", " "))
                .isEqualTo(plain.replaceAll("\\s+", " "));
    }

    @Test
    void aBaselineOfAPdfHoldsForTheWebPageWithOtherNumbers() throws IOException {
        write(copy("terms.pdf"));
        Run run = check(page(renumbered()), "--fail-on", "info", "--format", "json");
        assertThat(states(run)).isNotEmpty().containsOnly("known");
        assertThat(run.exit()).isZero();
    }

    @Test
    void afterANewClauseOnlyFindingsThatQuoteItAreNew() throws IOException {
        write(copy("terms.pdf"));
        String html = renumbered();
        Run run = check(page(html.replaceFirst("<h2>7\\.", "<p>6.9 " + NEW_CLAUSE + "</p>$0")), "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        JsonNode document = document(run);
        assertThat(told(document).stream()
                        .filter(told -> told.get("baseline").asString().equals("new")))
                .isNotEmpty()
                .allMatch(told -> told.get("text").asString().contains(NEW_CLAUSE));
        assertThat(states(run)).contains("known");
    }

    @Test
    void anotherContractIsNotKnownForOneClauseThatManyShare() throws IOException {
        write(copy("terms.md"));
        String other = Files.writeString(
                        folder.resolve("other.md"),
                        Files.readString(Path.of("testdata/documents/photo-community/terms.md")))
                .toString();
        assertThat(states(check(other, "--format", "json"))).containsOnly("new");
    }

    @Test
    void aCopyBesideADocumentIsNew() throws IOException {
        String terms = copy("terms.md");
        write(terms);
        String copy = Files.copy(Path.of(terms), folder.resolve("copy.md")).toString();
        Run run = Run.of("check", "--no-config", "--quiet", "--baseline", baseline(), terms, copy);
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void pruningTakesAwayWhatIsGoneAndAddsNothing() throws IOException {
        String terms = copy("terms.md");
        write(terms);
        String before = Files.readString(Path.of(baseline()));
        Files.writeString(Path.of(terms), "# Terms\n\n" + NEW_CLAUSE + "\n");
        Run run = Run.of("baseline", "prune", "--no-config", "--baseline", baseline(), terms);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("0 findings are known in ");
        assertThat(before).contains("gap.data-shortfall");
        assertThat(Path.of(baseline())).content().contains("documents: {}");
    }

    @Test
    void pruningKeepsWhatIsKnownOfADocumentThatCannotBeRead() throws IOException {
        String terms = copy("terms.md");
        write(terms);
        String before = Files.readString(Path.of(baseline()));
        Files.writeString(Path.of(terms), "");
        assertThat(Run.of("baseline", "prune", "--no-config", "--baseline", baseline(), terms)
                        .exit())
                .isEqualTo(2);
        assertThat(Path.of(baseline())).content().isEqualTo(before);
    }

    @Test
    void anyNameOfADocumentComesBack() throws IOException {
        Path odd = folder.resolve("a \"b\" \\ \u00e4\ud83d\ude00\u0001#: {x}.md");
        Files.copy(CASE.resolve("terms.md"), odd);
        write(odd.toString());
        assertThat(check(odd.toString(), "--fail-on", "info").exit()).isZero();
    }

    @Test
    void theSettingsMayNameTheBaseline() throws IOException {
        String terms = copy("terms.md");
        String config = Files.writeString(folder.resolve("settings.yml"), "baseline: known.yml\n")
                .toString();
        assertThat(Run.of("baseline", "write", "--config", config, terms).out())
                .matches("\\d+ findings are known in .*known\\.yml\n");
        assertThat(Run.of("check", "--config", config, terms).exit()).isZero();
    }

    @Test
    void everyMistakeInABaselineIsToldWithItsPlace() throws IOException {
        Files.writeString(Path.of(baseline()), "docments: {}\n");
        assertThat(mistakes()).isEqualTo("known.yml:1:1: unknown key 'docments', did you mean 'documents'?\n");
        Files.writeString(Path.of(baseline()), "documents:\n  terms.md:\n    abc: gap.no-control\n");
        assertThat(mistakes())
                .isEqualTo("known.yml:3:5: expected a fingerprint of 64 hexadecimal digits, found 'abc'\n");
        Files.writeString(Path.of(baseline()), "documents: [\n");
        assertThat(mistakes()).startsWith("known.yml:2:1: not valid YAML");
        Files.delete(Path.of(baseline()));
        assertThat(mistakes()).isEqualTo("there is no file known.yml\n");
    }

    @Test
    void aBaselineThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        String terms = copy("terms.md");
        Run run = Run.of("baseline", "write", "--no-config", "--output", folder.toString(), terms);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("it is a folder; name a file in it").hasLineCount(1);
    }

    private String mistakes() throws IOException {
        Run run = check(copy("terms.md"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err().replace("proviso: ", "").replace(Inputs.slashed(folder) + "/", "");
    }

    /** The web page with every section and list number changed. */
    private static String renumbered() throws IOException {
        String html = Files.readString(CASE.resolve("terms.html"));
        String sections = Pattern.compile("\\b(\\d+)\\.(?=\\d|\\s)")
                .matcher(html)
                .replaceAll(number -> Integer.parseInt(number.group(1)) + 2 + ".");
        return sections.replace("(b)", "(ii)").replace("(a)", "(i)");
    }

    private String page(String html) throws IOException {
        return Files.writeString(folder.resolve("renamed.html"), html).toString();
    }

    private String copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        Files.write(copy, Files.readAllBytes(CASE.resolve(name)));
        return copy.toString();
    }

    private String baseline() {
        return folder.resolve("known.yml").toString();
    }

    private void write(String terms) {
        assertThat(Run.of("baseline", "write", "--no-config", "--output", baseline(), terms)
                        .err())
                .isEmpty();
    }

    private Run check(String terms, String... options) {
        String[] all = new String[options.length + 5];
        System.arraycopy(new String[] {"check", "--no-config", "--baseline", baseline(), terms}, 0, all, 0, 5);
        System.arraycopy(options, 0, all, 5, options.length);
        return Run.of(all);
    }

    private static List<String> states(Run run) {
        return told(document(run)).stream()
                .map(told -> told.get("baseline").asString())
                .toList();
    }

    private static List<JsonNode> told(JsonNode document) {
        return Stream.concat(
                        document.get("gaps").valueStream(),
                        document.get("findings").valueStream())
                .toList();
    }

    private static JsonNode document(Run run) {
        return new ObjectMapper().readTree(run.out()).at("/documents/0");
    }
}
