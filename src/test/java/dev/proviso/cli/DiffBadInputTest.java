package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffBadInputTest {

    private static final String TERMS = "testdata/versions/renumbered/old.md";

    @TempDir
    private Path folder;

    private static void assertOneLine(Run run, String message) {
        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertOneLine(Run.of("diff", TERMS, "gone.md"), "proviso: gone.md does not exist: check the path.");
    }

    @Test
    void oneVersionIsNotEnough() {
        assertOneLine(Run.of("diff", TERMS), "only " + TERMS + " is given; name the new one too");
    }

    @Test
    void anotherLanguageIsNamed() throws IOException {
        Path german = folder.resolve("agb.md");
        Files.writeString(
                german, "Sie räumen uns das Recht ein, Ihre Inhalte zu nutzen und zu vervielfältigen. ".repeat(20));
        assertOneLine(Run.of("diff", TERMS, german.toString()), "is not in English (German)");
    }

    @Test
    void aFileWithoutTextIsNamed() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.md"));
        assertOneLine(Run.of("diff", empty.toString(), TERMS), "empty.md");
    }

    @Test
    void unrelatedDocumentsAreNotCompared() {
        assertOneLine(
                Run.of("diff", "testdata/documents/meeting-1/terms.md", "testdata/documents/photo-community/terms.md"),
                "have next to no words in common: give two versions of one document");
    }

    @Test
    void aFolderAndAFileAreNotCompared() {
        assertOneLine(
                Run.of("diff", "testdata/versions", TERMS), TERMS + " is no folder and the other argument is one");
    }

    @Test
    void foldersWithoutANameInCommonAreNotCompared() throws IOException {
        assertOneLine(
                Run.of("diff", Files.createDirectories(folder.resolve("a")).toString(), "testdata/versions"),
                "no document in ");
    }

    @Test
    void twoReportsToStandardOutputAreRefused() {
        assertOneLine(Run.of("diff", "--format", "json", "--format", "text", TERMS, TERMS), "two reports would go to");
    }

    @Test
    void twoReportsDoNotGoToOneFile() {
        String file = folder.resolve("changes").toString();
        assertOneLine(
                Run.of(
                        "diff",
                        "--format",
                        "json",
                        "--output",
                        file,
                        "--format",
                        "html",
                        "--output",
                        file,
                        TERMS,
                        TERMS),
                "two reports would go to ");
        assertThat(Path.of(file)).doesNotExist();
    }
}
