package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void layOutFolders() throws IOException {
        Files.createDirectories(folder.resolve("terms/b/.hidden"));
        for (String name :
                List.of("terms/z.md", "terms/b/a.PDF", "terms/b/.hidden/x.md", "terms/a.html", "terms/n.png")) {
            Files.writeString(folder.resolve(name), "x");
        }
    }

    @Test
    void walksAFolderInOrderOfNamesAndTakesKnownEndingsOnly() {
        assertThat(sources(folder.resolve("terms").toString()))
                .containsExactly("terms/a.html", "terms/b/a.PDF", "terms/z.md");
    }

    @Test
    void namesAnAbsolutePathInsideTheWorkingFolderFromThere() {
        Session session = session(folder);
        assertThat(Inputs.of(session, List.of(folder.resolve("terms/z.md").toString()), "stdin"))
                .extracting(Input::source)
                .containsExactly("terms/z.md");
    }

    @Test
    void namesAnAbsolutePathOutsideByItsLastName() {
        assertThat(sources(folder.resolve("terms/z.md").toString())).containsExactly("z.md");
    }

    @Test
    void namesARelativePathAsGiven() {
        assertThat(sources("./terms/../x.md")).containsExactly("./terms/../x.md");
    }

    @Test
    void takesADocumentThatIsNamedTwiceOnce() {
        String terms = folder.resolve("terms").toString();
        assertThat(sources(terms, terms)).hasSize(3);
    }

    @Test
    void readsStandardInputUnderTheNameGiven() throws IOException {
        Input input = Inputs.of(session(Path.of("").toAbsolutePath()), List.of("-"), "vendor.md")
                .get(0);
        assertThat(input.source()).isEqualTo("vendor.md");
        assertThat(input.bytes()).asString().isEqualTo("typed");
    }

    @Test
    void aLinkInACircleIsReportedAndTheWalkGoesOn() throws IOException {
        Files.createSymbolicLink(folder.resolve("terms/c"), folder.resolve("terms"));
        List<Input> found = Inputs.of(
                session(Path.of("/nowhere")), List.of(folder.resolve("terms").toString()), "stdin");
        assertThat(found)
                .extracting(Input::source)
                .contains("terms/c", "terms/z.md")
                .hasSize(4);
    }

    private static List<String> sources(String... paths) {
        return Inputs.of(session(Path.of("/nowhere")), List.of(paths), "stdin").stream()
                .map(Input::source)
                .toList();
    }

    private static Session session(Path working) {
        return new Session(
                new ByteArrayInputStream("typed".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                System.err,
                Terminal.NONE,
                working,
                null);
    }
}
