package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Told;
import dev.proviso.report.Goldens;
import dev.proviso.report.WhyLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code proviso explain FINGERPRINT PATH}, on a document with rules of its own, so that shipped patterns may change. */
class ExplainFindingTest {

    private static final String TERMS = "testdata/explain/terms.md";
    private static final String RULES = "testdata/explain/rules";
    private static final Map<String, String> PREFIXES = new TreeMap<>();

    @TempDir
    private static Path folder;

    private static String saved = "";

    @BeforeAll
    static void checkTheDocument() throws Exception {
        Analysis analysis = Proviso.create(List.of(Path.of(RULES))).analyse(Files.readAllBytes(Path.of(TERMS)), TERMS);
        Told.of(analysis)
                .forEach(told -> PREFIXES.put(told.check(), told.fingerprint().substring(0, 6)));
        saved = folder.resolve("saved.json").toString();
        Run.of("check", "--rules", RULES, "--format", "json", "--output", saved, TERMS);
    }

    private static Run explain(String fingerprint, String path, int columns) {
        Terminal terminal = new Terminal(true, true, columns, true);
        return Run.on(terminal, "", "explain", "--rules", RULES, fingerprint, path);
    }

    private static String prefix(String check) {
        assertThat(PREFIXES).containsKey(check);
        return PREFIXES.get(check);
    }

    @ParameterizedTest
    @CsvSource({
        "gap.data-shortfall, 80",
        "gap.data-shortfall, 120",
        "gap.no-control, 80",
        "gap.undetermined, 80",
        "gap.consent-quality, 80",
        "grant.irrevocable, 80"
    })
    void showsWhatAFindingRestsOn(String check, int columns) throws IOException {
        Run run = explain(prefix(check), TERMS, columns);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= columns);
        Goldens.check("explain-" + check + "-" + columns + ".txt", run.out());
    }

    @Test
    void aSavedReportShowsAllButTheWordsOfPatterns() throws IOException {
        Run run = explain(prefix("gap.data-shortfall"), saved, 80);
        assertThat(run.err()).isEmpty();
        Goldens.check("explain-saved-80.txt", run.out());
        Set<String> withDocument = new TreeSet<>(
                explain(prefix("gap.data-shortfall"), TERMS, 80).out().lines().toList());
        assertThat(run.out().lines().takeWhile(line -> !line.startsWith("A saved report")))
                .allMatch(withDocument::contains);
    }

    @Test
    void everyGapAndFindingOfTheExamplesIsExplained() throws Exception {
        Proviso proviso = Proviso.create();
        for (String name : List.of("meeting-2", "ai-assistant", "photo-community")) {
            String file = "testdata/documents/" + name + "/terms.md";
            Analysis analysis = proviso.analyse(Files.readAllBytes(Path.of(file)), file);
            assertThat(Told.of(analysis)).isNotEmpty();
            for (Told told : Told.of(analysis)) {
                Run run = Run.of("explain", WhyLine.prefix(analysis, told.fingerprint()), file);
                assertThat(run.exit()).as("%s: %s", told.check(), run.err()).isZero();
                assertThat(run.out()).startsWith(told.check()).contains(told.fingerprint());
            }
        }
    }

    @Test
    void theCommandThatTheReportNamesRuns() {
        String file = "testdata/documents/meeting-2/terms.md";
        List<String> commands = Run.of("check", file)
                .out()
                .lines()
                .filter(line -> line.strip().startsWith("why: proviso "))
                .map(line -> line.strip().substring("why: proviso ".length()))
                .toList();
        assertThat(commands).hasSizeGreaterThan(5);
        assertThat(Run.of(commands.get(0).split(" ")).exit()).isZero();
    }

    @Test
    void capitalsAndTheWholeFingerprintDo() {
        Run run = explain(prefix("gap.no-control"), TERMS, 100);
        assertThat(explain(prefix("gap.no-control").toUpperCase(java.util.Locale.ROOT), TERMS, 100))
                .isEqualTo(run);
        String whole = run.out()
                .lines()
                .filter(line -> line.startsWith("  Fingerprint "))
                .findFirst()
                .orElseThrow()
                .substring("  Fingerprint ".length());
        assertThat(explain(whole, TERMS, 100)).isEqualTo(run);
    }

    @Test
    void tellsWhenOtherRulesMadeTheReport() throws IOException {
        String report = Files.readString(Path.of(saved)).replaceAll("\"state\" : \"unclear\"", "\"state\" : \"open\"");
        String other = Files.writeString(folder.resolve("other.json"), report).toString();
        assertThat(explain(prefix("gap.data-shortfall"), other, 200).out())
                .contains("The report was made by other rules or another version");
    }

    @Test
    void anUnknownFingerprintIsToldWithTheNearest() {
        String known = prefix("gap.data-shortfall");
        String slip = (known.charAt(0) == '0' ? "1" : "0") + known.substring(1);
        assertMistake(explain(slip, TERMS, 100), "did you mean " + known + " (gap.data-shortfall)?");
        assertMistake(explain("0".repeat(64), TERMS, 100), "; it has " + known + " (gap.data-shortfall), ");
    }

    @Test
    void anAmbiguousFingerprintIsToldWithThePossibleOnes() throws IOException {
        Files.copy(Path.of(TERMS), Files.createDirectory(folder.resolve("two")).resolve("a.md"));
        Files.copy(Path.of(TERMS), folder.resolve("two/b.md"));
        assertMistake(
                explain(prefix("gap.no-control"), folder.resolve("two").toString(), 100),
                "may mean 2 findings: two/a.md, two/b.md; name one of these documents");
        Set<String> firsts = new TreeSet<>();
        String shared = PREFIXES.values().stream()
                .map(prefix -> prefix.substring(0, 1))
                .filter(first -> !firsts.add(first))
                .findFirst()
                .orElseThrow();
        assertMistake(explain(shared, TERMS, 100), "(gap.", "; write more of it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.md", "testdata/explain/nothing"})
    void aMissingFileIsOneLine(String path) {
        assertMistake(explain("abc", path, 100), path + " does not exist");
    }

    @Test
    void whatIsNoFindingIsOneLine() throws IOException {
        String broken = Files.writeString(folder.resolve("broken.json"), "{\"schemaVersion\": 1}")
                .toString();
        assertMistake(explain("abc", broken, 100), "broken.json: documents: expected this key, which is missing");
        assertMistake(explain("consent", TERMS, 100), "'consent' is no fingerprint", "explain consent --on " + TERMS);
        assertMistake(Run.of("explain", "3f9c2a"), "Write 'proviso explain 3f9c2a PATH'");
        assertMistake(Run.of("explain", "3f9c2a", TERMS, "--on", TERMS), "not both");
        assertMistake(Run.of("explain", "3f9c2a", "testdata/documents/saas-clean"), "3f9c2a");
    }

    private static void assertMistake(Run run, String... messages) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("proviso: ").contains(messages).hasLineCount(1);
    }
}
