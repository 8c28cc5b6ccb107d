package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.yaml.Problem;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    @Test
    void takesYamlFilesOfAllFoldersBelowAndNothingElse() throws IOException {
        write("a.yaml", "id: a");
        write("deep/er/b.yml", "id: b");
        write("README.md", "# Rules");
        write(".hidden/c.yaml", "id: c");
        write(".proviso.yaml", "rules: x");
        Files.createDirectory(folder.resolve("folder.yaml"));
        assertThat(own()).containsExactly("a", "b");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aFileReplacesTheShippedOneOfItsId() throws IOException {
        write("waiver.yaml", Small.rule("patterns: x\n").replace("id: r", "id: waiver"));
        RulePack pack = RulePack.of(RuleFiles.with(List.of(folder), problems), problems);
        assertThat(problems.list()).isEmpty();
        assertThat(pack.rule("waiver").title()).isEqualTo("t");
        assertThat(pack.all()).hasSameSizeAs(RulePack.shipped().all());
    }

    @Test
    void irregularFormsAddToTheShippedOnes() throws IOException {
        write("own-forms.yaml", "id: own-forms\nirregular:\n  grok: [grokt]\n");
        write("r.yaml", Small.rule("patterns: grok~ give~\n"));
        RulePack pack = RulePack.of(RuleFiles.with(List.of(folder), problems), problems);
        assertThat(Small.matches(pack, "they grokt given things")).contains("grokt given");
    }

    @Test
    void twoFilesOfOneIdInAFolderAreAProblem() throws IOException {
        write("a/x.yaml", "id: x");
        write("b/x.yml", "id: x");
        assertThat(own()).containsExactly("x");
        assertProblems("b/x.yml:1:1: the id 'x' is taken by " + name("a/x.yaml"));
    }

    @Test
    void theIdIsTheFilesName() throws IOException {
        write("a.yaml", "id: b");
        write("c.yaml", "title: none");
        own();
        assertProblems(
                "a.yaml:1:5: expected the file's name 'a', found 'b'",
                "c.yaml:1:1: expected the key 'id', which is missing here");
    }

    @Test
    void aFolderWithoutRuleFilesIsAProblem() throws IOException {
        own();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        RuleFolder.name(folder) + ":1:1: expected files that end in .yaml or .yml, found none");
    }

    private List<String> own() throws IOException {
        return RuleFiles.with(List.of(folder), problems).own().stream()
                .map(RuleFile::id)
                .toList();
    }

    private void assertProblems(String... expected) {
        assertThat(problems.list())
                .extracting(Problem::toString)
                .isEqualTo(List.of(expected).stream().map(this::name).toList());
    }

    private String name(String file) {
        return RuleFolder.name(folder) + "/" + file;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
