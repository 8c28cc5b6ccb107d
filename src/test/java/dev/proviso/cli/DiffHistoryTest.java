package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.report.ReportSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of a file in a repository that the test builds with the git of the machine. */
class DiffHistoryTest {

    private static final Path VERSIONS = Path.of("testdata", "versions");

    @TempDir
    private Path repository;

    private int commits;

    @BeforeEach
    void makeRepository() throws IOException, InterruptedException {
        git("init", "-q");
        commit("licence-widened/old.md");
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
        command.addAll(
                List.of("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgSign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String day = "2024-01-" + (10 + commits) + "T12:00:00+0000";
        builder.environment().put("GIT_COMMITTER_DATE", day);
        builder.environment().put("GIT_AUTHOR_DATE", day);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.strip();
    }

    private void commit(String version) throws IOException, InterruptedException {
        commits++;
        Path terms = Files.createDirectories(repository.resolve("vendor")).resolve("terms of use.md");
        Files.writeString(terms, Files.readString(VERSIONS.resolve(version)));
        git("add", ".");
        git("commit", "-q", "-m", version);
    }

    private String terms() {
        return repository.resolve("vendor/terms of use.md").toString();
    }

    @Test
    void everyVersionWithAChangeOfRightsGetsALine() throws IOException, InterruptedException {
        commit("definition-widened/new.md");
        commit("renumbered/old.md");
        commit("renumbered/new.md");
        commit("licence-widened/new.md");
        Run run = Run.of("diff", "--git", terms());
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).matches("2024-01-12 [0-9a-f]{10}  worse  grant widened, licence: .*chat.*");
        assertThat(lines.get(1)).matches("2024-01-13 [0-9a-f]{10}  better  grant narrowed.*");
        assertThat(lines.get(2)).matches("2024-01-15 [0-9a-f]{10}  worse  grant widened.*AI training.*");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void aRangeLeavesOutWhatWasBefore() throws IOException, InterruptedException {
        commit("licence-widened/new.md");
        git("tag", "v1");
        commit("renumbered/old.md");
        assertThat(Run.of("diff", "--git", terms(), "v1..HEAD").out())
                .hasLineCount(1)
                .contains("better");
        assertThat(Run.of("diff", "--git", terms(), "v1..").out()).hasLineCount(1);
        assertThat(Run.of("diff", "--git", terms(), "..v1").out())
                .hasLineCount(1)
                .contains("worse");
    }

    @Test
    void aRangeInWhichNothingHappenedIsNoMistake() {
        Run run = Run.of("diff", "--git", terms(), "HEAD..HEAD");
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void theJsonOfAHistoryHasADifferenceForEachVersion() throws IOException, InterruptedException {
        commit("licence-widened/new.md");
        Run run = Run.of("diff", "--git", "--format", "json", terms());
        assertThat(ReportSchema.problemsOfDiff(run.out())).isEmpty();
        assertThat(run.out()).contains("\"version\" : \"2024-01-12 ");
    }

    @Test
    void aVersionThatCannotBeReadIsNamedAndLeftOut() throws IOException, InterruptedException {
        commits++;
        Files.writeString(Path.of(terms()), "");
        git("commit", "-q", "-a", "-m", "empty");
        commit("licence-widened/new.md");
        Run run = Run.of("diff", "--git", terms());
        assertThat(run.err()).contains("the version of 2024-01-12");
        assertThat(run.out()).hasLineCount(1).contains("2024-01-13");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aPathThatGitDoesNotKnowIsNamed() {
        Run run = Run.of("diff", "--git", repository.resolve("vendor/gone.md").toString());
        assertThat(run.err()).contains("git knows no version of ").hasLineCount(1);
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aRevisionThatGitDoesNotKnowIsNamed() {
        assertThat(Run.of("diff", "--git", terms(), "v9..HEAD").err())
                .contains("git knows no commit v9")
                .hasLineCount(1);
        assertThat(Run.of("diff", "--git", terms(), "--", "--output=x..HEAD").err())
                .contains("git knows no commit --output=x")
                .hasLineCount(1);
        assertThat(Run.of("diff", "--git", terms(), "HEAD").err())
                .contains("HEAD is no range of versions")
                .hasLineCount(1);
        assertThat(Files.exists(repository.resolve("x"))).isFalse();
    }

    @Test
    void aPathOutsideOfAnyRepositoryIsNamed(@TempDir Path elsewhere) {
        Run run = Run.of("diff", "--git", elsewhere.resolve("terms.md").toString());
        assertThat(run.err()).contains("lies in no git repository").hasLineCount(1);
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aRepositoryWithoutCommitsIsNamed(@TempDir Path empty) throws IOException, InterruptedException {
        repository = empty;
        git("init", "-q");
        Run run = Run.of("diff", "--git", empty.resolve("terms.md").toString());
        assertThat(run.err()).contains("has no commits yet").hasLineCount(1);
    }

    @Test
    void theSettingsOfARepositoryRunNothing() throws IOException, InterruptedException {
        Path ran = repository.resolve("ran");
        String touch = "touch '" + ran + "'; cat";
        Files.writeString(repository.resolve(".gitattributes"), "*.md diff=trap\n");
        git("config", "diff.trap.textconv", touch);
        git("config", "diff.external", touch);
        git("config", "core.pager", touch);
        git("config", "core.fsmonitor", touch);
        git("config", "log.showSignature", "true");
        git("config", "gpg.program", touch);
        commit("licence-widened/new.md");
        Files.deleteIfExists(ran);
        assertThat(Run.of("diff", "--git", terms()).out()).hasLineCount(1);
        assertThat(ran).doesNotExist();
    }
}
