package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows rules/README.md: saves each file it shows, runs each command and holds what is printed to what it shows;
 * {@code -Dproviso.goldens=write} renews that.
 */
class RulesReadmeTest {

    private static final Path README = Path.of("rules", "README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```\n");
    private static final Pattern NAME = Pattern.compile("^(?:# |<!-- )([\\w./-]+)(?: -->)?\n");
    private static final String PROMPT = "$ ./proviso ";

    @TempDir
    private Path folder;

    @Test
    void everyFileAndCommandDoesWhatIsShown() throws IOException {
        String readme = Files.readString(README);
        String followed =
                BLOCK.matcher(readme).replaceAll(block -> java.util.regex.Matcher.quoteReplacement(follow(block)));
        if ("write".equals(System.getProperty("proviso.goldens"))) {
            Files.writeString(README, followed);
        } else {
            assertThat(readme).isEqualTo(followed);
        }
        assertThat(BLOCK.matcher(readme).results()).hasSizeGreaterThan(12);
    }

    /** The block as it would be after following it. */
    private String follow(MatchResult block) {
        if (!block.group(1).equals("console")) {
            save(block.group(2));
            return block.group();
        }
        StringBuilder shown = new StringBuilder("```console\n");
        block.group(2)
                .lines()
                .filter(line -> line.startsWith(PROMPT))
                .forEach(line -> shown.append(line).append('\n').append(run(line.substring(PROMPT.length()))));
        return shown.append("```\n").toString();
    }

    private void save(String text) {
        MatchResult name = NAME.matcher(text).results().findFirst().orElseThrow();
        Path file = folder.resolve(name.group(1));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String run(String command) {
        Workplace workplace = new Workplace(folder);
        Run run = workplace.run(command);
        return (run.out() + run.err()).replace(workplace.here(), "");
    }

    @TestFactory
    Stream<DynamicTest> everyPatternMatchesWhatIsShown() throws IOException {
        List<String> rows = Files.readAllLines(README);
        int head = rows.indexOf("| pattern | matches | does not match |");
        return IntStream.range(head + 2, rows.size())
                .mapToObj(rows::get)
                .takeWhile(row -> row.startsWith("|"))
                .map(row -> DynamicTest.dynamicTest(row, () -> assertRow(row)));
    }

    private void assertRow(String row) throws IOException {
        List<String> cells = new ArrayList<>();
        Arrays.stream(row.split("(?<!\\\\)\\|")).map(String::strip).forEach(cells::add);
        String pattern = cells.get(1).replaceAll("^`|`$", "").replace("\\|", "|");
        Files.writeString(folder.resolve("row.yaml"), """
                id: row
                finds: grant
                kind: licence
                title: A row of the table
                why: It must be true.
                source: rules/README.md
                priority: 99
                gives: {from: customer}
                patterns: '%s'
                match: "[[%s]]"
                no-match: "%s"
                """.formatted(pattern, cells.get(2), cells.get(3)));
        assertThat(Run.of("rules", "test", folder.toString()).out()).isEqualTo("1 rule, 2 examples, 0 failures\n");
    }
}
