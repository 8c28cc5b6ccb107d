package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTestCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWhatFailsAndCounts() throws IOException {
        rule("match: ['[[We may sell your song.]] We do.', '[[You pay.]]']\nno-match: [We may sell nothing.]\n");
        Run run = Run.of("rules", "test", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace(folder.toString(), "rules")).isEqualTo("""
                rules/song.yaml:9:46: song, match 2
                    expected: [[You pay.]]
                    found: nothing
                1 rule, 3 examples, 1 failure
                """);
    }

    @Test
    void theFoldersOwnRulesAloneAreTested() throws IOException {
        rule("match: ['[[We may sell your song.]]']\nno-match: [We may sell nothing.]\n");
        Run run = Run.of("rules", "test", folder.toString());
        assertThat(run.out()).isEqualTo("1 rule, 2 examples, 0 failures\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void brokenRulesAreToldAllAtOnce() throws IOException {
        rule("match: We may sell your song.\n");
        Files.writeString(folder.resolve("own.yaml"), "id: own\nfinds: check\nlooks-at: grnt\nlevel: low\n");
        Run run = Run.of("rules", "test", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("own.yaml:3:11: unknown word 'grnt', did you mean 'grant'?")
                .contains("song.yaml:9:8: expected one clause in [[ ]]");
    }

    @Test
    void aMissingFolderIsNamed() {
        Run run = Run.of("rules", "test", folder.resolve("none").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("proviso: there is no folder ").hasLineCount(1);
    }

    private void rule(String examples) throws IOException {
        Files.writeString(folder.resolve("song.yaml"), """
                id: song
                finds: grant
                kind: permission
                title: t
                why: w
                source: s
                priority: 9
                patterns: we may sell your song
                """ + examples);
    }
}
