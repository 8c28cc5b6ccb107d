package dev.proviso.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path root;

    private Path deep;

    @BeforeEach
    void folders() throws IOException {
        deep = Files.createDirectories(root.resolve("home/project/contracts/2024"));
    }

    @Test
    void theNearestFileAboveHolds() throws IOException {
        settingsIn("home");
        Path nearer = settingsIn("home/project");
        assertThat(SettingsFile.above(deep, null)).contains(nearer);
        Path nearest = settingsIn("home/project/contracts/2024");
        assertThat(SettingsFile.above(deep, null)).contains(nearest);
    }

    @Test
    void theRootOfTheRepositoryIsTheLastToBeLookedInto() throws IOException {
        settingsIn("home");
        Files.createDirectory(root.resolve("home/project/.git"));
        assertThat(SettingsFile.above(deep, null)).isEmpty();
        Path own = settingsIn("home/project");
        assertThat(SettingsFile.above(deep, null)).contains(own);
    }

    @Test
    void aLinkedWorkingTreeIsARepositoryToo() throws IOException {
        settingsIn("home");
        Files.writeString(root.resolve("home/project/.git"), "gitdir: elsewhere\n");
        assertThat(SettingsFile.above(deep, null)).isEmpty();
    }

    @Test
    void theHomeIsTheLastToBeLookedInto() throws IOException {
        settingsIn("");
        assertThat(SettingsFile.above(deep, root.resolve("home"))).isEmpty();
        Path own = settingsIn("home");
        assertThat(SettingsFile.above(deep, root.resolve("home"))).contains(own);
    }

    @Test
    void aFolderOfThatNameIsPassedBy() throws IOException {
        Path own = settingsIn("home");
        Files.createDirectory(root.resolve("home/project/" + SettingsFile.NAME));
        assertThat(SettingsFile.above(deep, null)).contains(own);
    }

    private Path settingsIn(String folder) throws IOException {
        return Files.writeString(root.resolve(folder).resolve(SettingsFile.NAME), "fail-on: low\n");
    }
}
