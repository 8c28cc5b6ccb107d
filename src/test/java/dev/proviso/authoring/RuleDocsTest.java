package dev.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.rule.RuleFiles;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages in docs/rules are what the rules say; {@code ./proviso rules docs} or {@code -Dproviso.goldens=write} renews them. */
class RuleDocsTest {

    private static final Path FOLDER = Path.of("docs", "rules");

    @Test
    void theCommittedPagesAreWhatTheRulesSay() throws IOException {
        SortedMap<String, String> pages = RuleDocs.of(catalogue());
        if ("write".equals(System.getProperty("proviso.goldens"))) {
            write(pages);
        }
        SortedMap<String, String> committed = committed();
        assertThat(committed.keySet()).as("run ./proviso rules docs").containsExactlyElementsOf(pages.keySet());
        pages.forEach((name, text) -> assertThat(committed.get(name))
                .as("run ./proviso rules docs: " + name)
                .isEqualTo(text));
    }

    @Test
    void everyLinkLeadsToAPage() {
        SortedMap<String, String> pages = RuleDocs.of(catalogue());
        Pattern link = Pattern.compile("\\]\\(([^)]*)\\)");
        pages.values()
                .forEach(text -> assertThat(link.matcher(text).results().map(match -> match.group(1)))
                        .isSubsetOf(pages.keySet()));
    }

    @Test
    void signsOfMarkdownInARuleAreShown() {
        assertThat(RulePageMarkdown.escaped("a | <b> *c* [[d]]")).isEqualTo("a \\| \\<b\\> \\*c\\* \\[\\[d\\]\\]");
    }

    private static Catalogue catalogue() {
        Problems problems = new Problems();
        Catalogue catalogue = Catalogue.of(RuleFiles.shipped(problems), problems);
        assertThat(problems.list()).isEmpty();
        return catalogue;
    }

    private static void write(SortedMap<String, String> pages) throws IOException {
        for (String name : committed().keySet()) {
            Files.delete(FOLDER.resolve(name));
        }
        for (String name : pages.keySet()) {
            Files.writeString(FOLDER.resolve(name), pages.get(name));
        }
    }

    private static SortedMap<String, String> committed() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
