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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void namesTwoFilesOutsideApartHoweverTheyAreOrdered() {
        String one = folder.resolve("terms/z.md").toString();
        String other = folder.resolve("other/z.md").toString();
        assertThat(sources(one, other)).containsExactly("other/z.md", "terms/z.md");
        assertThat(sources(other, one)).containsExactly("other/z.md", "terms/z.md");
    }

    @Test
    void theOrderIsThatOfTheNamesWhateverTheOrderOfTheArguments() {
        assertThat(sources("b.md", "a.md", "-")).containsExactly("a.md", "b.md", "stdin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            terms/*.md      | terms/z.md
            terms/**/*.PDF  | terms/b/a.PDF
            **/z.md         | terms/z.md
            terms/{a,z}.*   | terms/a.html,terms/z.md
            terms/?.[hm]*   | terms/a.html,terms/z.md
            terms/*         | terms/a.html,terms/z.md
            """)
    void resolvesAPatternThatTheShellHasLeft(String pattern, String expected) {
        String prefix = folder + "/";
        assertThat(sources(prefix + pattern))
                .map(source -> source.replaceFirst("^.*(?=terms/)", ""))
                .containsExactly(expected.split(","));
    }

    @Test
    void aPatternWithoutDocumentsIsNamed() {
        assertThat(unread(folder + "/terms/*.docx")).contains("/terms/*.docx matches no document");
        assertThat(unread(folder + "/terms/{a")).isEqualTo("{a does not exist: check the path.");
    }

    @Test
    void leavesOutWhatIgnoreFilesName() throws IOException {
        Files.writeString(folder.resolve("terms/.gitignore"), "*.md\nb/\n");
        assertThat(sources(folder.resolve("terms").toString())).containsExactly("terms/a.html");
        Files.writeString(folder.resolve("terms/.provisoignore"), "!z.md\n*.html\n");
        assertThat(sources(folder.resolve("terms").toString())).containsExactly("terms/z.md");
    }

    @Test
    void aNearerIgnoreFileGoesBeforeThoseAboveIt() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve(".gitignore"), "*.PDF\n/terms/z.md\n");
        assertThat(sources(folder.resolve("terms").toString())).containsExactly("terms/a.html");
        Files.writeString(folder.resolve("terms/b/.gitignore"), "!a.PDF\n");
        assertThat(sources(folder.resolve("terms").toString())).containsExactly("terms/a.html", "terms/b/a.PDF");
    }

    @Test
    void whatIsNamedIsTakenThoughItIsIgnored() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve(".gitignore"), "terms/\n");
        assertThat(sources(folder.resolve("terms").toString())).hasSize(3);
        Files.writeString(folder.resolve("terms/.gitignore"), "*\n");
        assertThat(sources(folder.resolve("terms/z.md").toString())).containsExactly("z.md");
    }

    @Test
    void aBrokenIgnoreFileIsToldAndCostsNoDocument() throws IOException {
        Files.writeString(folder.resolve("terms/.gitignore"), "[\n");
        assertThat(sources(folder.resolve("terms").toString())).hasSize(4).contains("terms", "terms/z.md");
        assertThat(unread(folder.resolve("terms").toString()))
                .endsWith("terms/.gitignore was not heeded (a pattern is not well formed): mend or remove it.");
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

    /** What is said of the first input, whose bytes cannot be had. */
    private static String unread(String path) {
        Input input =
                Inputs.of(session(Path.of("/nowhere")), List.of(path), "stdin").get(0);
        try {
            input.bytes();
            return "";
        } catch (InputException e) {
            return String.valueOf(e.getMessage());
        }
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
