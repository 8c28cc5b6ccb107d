package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesValidateTest {

    private static final String GOOD = """
            id: fence
            finds: grant
            kind: permission
            title: The provider may paint the fence
            why: A painted fence stays painted.
            source: our own policy
            patterns: ["we may paint"]
            match: ["[[We may paint the fence.]]"]
            no-match: [We may not paint the fence.]
            """;

    @TempDir
    private Path folder;

    @Test
    void theShippedRulesAreClean() {
        Run run = Run.of("rules", "validate");
        assertThat(run.out()).matches("[0-9]{3} files, no problems\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void cleanRulesAreConfirmedOnOneLine() throws IOException {
        Files.writeString(folder.resolve("fence.yaml"), GOOD);
        Run run = Run.of("rules", "validate", folder.toString());
        assertThat(run.out()).isEqualTo("1 file, no problems\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void everyProblemOfEveryFileIsToldAtItsPlace() throws IOException {
        Files.writeString(
                folder.resolve("fence.yaml"), GOOD.replace("kind:", "knd:").replace("why:", "wy:"));
        Files.writeString(folder.resolve("gate.yaml"), GOOD);
        Run run = Run.of("rules", "validate", folder.toString());
        assertThat(run.out()).isEqualTo("""
                DIR/fence.yaml:1:1: expected the key 'kind', which is missing here
                DIR/fence.yaml:1:1: expected the key 'why', which is missing here
                DIR/fence.yaml:3:1: unknown key 'knd', did you mean 'kind'?
                DIR/fence.yaml:5:1: unknown key 'wy', did you mean 'why'?
                DIR/gate.yaml:1:5: expected the file's name 'gate', found 'fence'
                5 problems in 2 files
                """.replace("DIR", Inputs.slashed(folder)));
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void examplesAreRunWhereNothingElseIsWrong() throws IOException {
        Files.writeString(folder.resolve("fence.yaml"), GOOD.replace("[[We may paint", "[[We may never paint"));
        Files.writeString(
                folder.resolve("gate.yaml"),
                GOOD.replace("id: fence", "id: gate").replace("why:", "wy:"));
        Run run = Run.of("rules", "validate", folder.toString());
        assertThat(run.out()).isEqualTo("""
                DIR/fence.yaml:8:9: fence, match 1: expected: [[We may never paint the fence.]]; found: nothing
                DIR/gate.yaml:1:1: expected the key 'why', which is missing here
                DIR/gate.yaml:5:1: unknown key 'wy', did you mean 'why'?
                3 problems in 2 files
                """.replace("DIR", Inputs.slashed(folder)));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Run run = Run.of("rules", "validate", folder.resolve("none").toString());
        assertThat(run.err()).startsWith("proviso: there is no folder ").hasLineCount(1);
        assertThat(run.exit()).isEqualTo(2);
    }
}
