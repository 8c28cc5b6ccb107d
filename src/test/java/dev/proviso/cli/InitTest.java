package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.config.Settings;
import dev.proviso.config.SettingsReader;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve(".proviso.yml");
    }

    @Test
    void writesSettingsThatChangeNothing() throws IOException {
        Run run = Run.of("init", folder.toString());
        assertThat(run).isEqualTo(new Run(0, "settings written to " + Inputs.slashed(file) + "\n", ""));
        String terms = "testdata/documents/meeting-2/terms.md";
        assertThat(Run.of("check", "--config", file.toString(), terms))
                .isEqualTo(Run.of("check", "--no-config", terms));
    }

    @Test
    void everySettingThatIsCommentedOutHolds() throws IOException {
        Run.of("init", folder.toString());
        Files.createDirectories(folder.resolve("legal/rules"));
        Files.copy(Path.of("rules/en/grants/waiver.yaml"), folder.resolve("legal/rules/waiver.yaml"));
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^#(?=[a-z]|  )", ""));
        Problems problems = new Problems();
        Settings settings = SettingsReader.read(file, "settings", problems);
        assertThat(problems.list()).isEmpty();
        assertThat(settings.side()).isNotEmpty();
        assertThat(settings.rules()).isNotEmpty();
        assertThat(settings.choices()).isNotEmpty();
        assertThat(Run.of("rules", "list", "--config", file.toString()).err()).isEmpty();
    }

    @Test
    void leavesWhatIsThereAsItIs() throws IOException {
        Files.writeString(file, "fail-on: low\n");
        Run run = Run.of("init", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("proviso: " + Inputs.slashed(file)
                        + " is there already and stays as it is; to start anew, move it away first\n");
        assertThat(file).hasContent("fail-on: low\n");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Run run = Run.of("init", folder.resolve("none").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).endsWith(": its folder does not exist; create it first\n");
    }
}
