package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way to break a rule file, and what is said of it; {@code -Dproviso.goldens=write} rewrites what is said. */
class BrokenRulesTest {

    private static final Path BROKEN = Path.of("testdata", "rules", "broken");
    private static final Path EXPECTED = Path.of("testdata", "rules", "broken.txt");

    @TempDir
    private Path folder;

    @Test
    void everyProblemOfEveryFileIsToldInOneRun() throws IOException {
        Run run = Run.of("rules", "validate", "testdata/rules/broken");
        if ("write".equals(System.getProperty("proviso.goldens"))) {
            Files.writeString(EXPECTED, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(EXPECTED));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    /** One half of a circle, and one of two files with one id, are told of at the other. */
    @Test
    void noFileIsPassedOver() throws IOException {
        Set<String> told;
        try (Stream<String> lines = Files.lines(EXPECTED)) {
            told = lines.map(line -> line.substring(Math.max(0, line.indexOf("broken/")))
                            .replaceFirst("^broken/([^:]*):.*", "$1"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        try (Stream<Path> files = Files.walk(BROKEN)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> BROKEN.relativize(file).toString().replace('\\', '/')))
                    .hasSizeGreaterThan(40)
                    .filteredOn(file -> !told.contains(file))
                    .containsExactlyInAnyOrder("circle-blade.yaml", "another/duplicate-id.yaml");
        }
    }

    @Test
    void checkingIsRefusedWithTheSameWords() {
        Run run = Run.of("check", "--rules", "testdata/rules/broken", "testdata/rules/broken.txt");
        assertThat(run.err())
                .contains("proviso: testdata/rules/broken/unknown-key.yaml:8:1: unknown key 'unles',"
                        + " did you mean 'unless'?");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aFileOfTwoMegabytesIsRefused() throws IOException {
        assertOnly(
                "huge.yaml", "id: huge\n" + "# mower\n".repeat(250_000), "1:1: expected at most 1,048,576 characters");
    }

    @Test
    void aFileTooLargeToLoadIsNotLoaded() throws IOException {
        assertOnly("giant.yaml", "#".repeat(5_000_000), "1:1: expected at most 1,048,576 characters");
    }

    @Test
    void aPatternTooLongToReadIsRefused() throws IOException {
        assertOnly("long.yaml", rule("long", "you ".repeat(600)), "7:2012: longer than 2000 characters");
    }

    @Test
    void aMillionBracketsEndWithTheFirstTooMany() throws IOException {
        assertOnly("deep.yaml", "id: " + "[".repeat(1_000_000), "1:36: nested more than 32 levels deep");
    }

    @Test
    void aliasesThatWouldExplodeAreNotFollowed() throws IOException {
        StringBuilder bomb = new StringBuilder("id: bomb\nfinds: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("k%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        Run run = validate("bomb.yaml", bomb.toString());
        assertThat(run.out()).contains("bomb.yaml:3:10: an alias ('*name') is not allowed: write the value out");
        assertThat(run.exit()).isEqualTo(2);
    }

    private static String rule(String id, String pattern) {
        return "id: " + id + "\nfinds: grant\nkind: licence\ntitle: t\nwhy: w\nsource: s\npatterns: '" + pattern
                + "'\nmatch: ['[[a]]']\nno-match: [b]\n";
    }

    private void assertOnly(String name, String text, String problem) throws IOException {
        Run run = validate(name, text);
        assertThat(run.out()).hasLineCount(2).startsWith(Inputs.slashed(folder) + "/" + name + ":" + problem);
        assertThat(run.exit()).isEqualTo(2);
    }

    private Run validate(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        return Run.of("rules", "validate", folder.toString());
    }
}
