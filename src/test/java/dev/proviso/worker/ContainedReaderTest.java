package dev.proviso.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proviso.document.Document;
import dev.proviso.reader.DocumentReader;
import dev.proviso.reader.ReadingLimits;
import dev.proviso.reader.ReadingOptions;
import dev.proviso.reader.UnreadableException;
import dev.proviso.reader.UnreadableException.Cause;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContainedReaderTest {

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private static byte[] terms;

    private ContainedReader reader = reader(60, 100);

    @BeforeAll
    static void loadTerms() throws Exception {
        terms = Files.readAllBytes(Path.of("testdata/documents/meeting-2/terms.pdf"));
    }

    @AfterEach
    void end() {
        reader.close();
    }

    @Test
    void givesTheDocumentThatIsReadInThisProcess() throws Exception {
        Document here = new DocumentReader().read(terms, "terms.pdf");
        assertThat(reader.read(terms, "terms.pdf")).isEqualTo(here);
        byte[] word = Files.readAllBytes(Path.of("testdata/documents/meeting-2/terms.docx"));
        assertThat(reader.read(word, "terms.docx")).isEqualTo(new DocumentReader().read(word, "terms.docx"));
    }

    @Test
    void keepsOneProcessForManyFiles() {
        assertThat(pid())
                .isEqualTo(pid())
                .isNotEqualTo(String.valueOf(ProcessHandle.current().pid()));
    }

    @Test
    void replacesAProcessThatHasReadItsShare() {
        reader.close();
        reader = reader(60, 2);
        String first = pid();
        assertThat(pid()).isEqualTo(first);
        assertThat(pid()).isNotEqualTo(first);
    }

    @Test
    void endsAFileThatHangsAndGoesOn() {
        reader.close();
        reader = reader(2, 100);
        String first = pid();
        UnreadableException refusal = refused("hang.pdf");
        assertThat(refusal.reason()).isEqualTo(Cause.TIMEOUT);
        assertThat(refusal).hasMessageStartingWith("hang.pdf took longer than 2 s: raise --limit seconds");
        assertThat(pid()).isNotEqualTo(first);
    }

    @Test
    void blamesAFileThatEndsTheProcess() throws Exception {
        pid();
        UnreadableException refusal = refused("halt.pdf");
        assertThat(refusal.reason()).isEqualTo(Cause.FAILED);
        assertThat(refusal).hasMessageContaining("halt.pdf could not be read in a process of its own: it ended");
        assertThat(reader.read(terms, "terms.pdf").blocks()).isNotEmpty();
    }

    @Test
    void leavesAProcessWhoseMemoryRanOut() {
        String first = pid();
        assertThat(refused("memory.pdf")).hasMessage("no memory");
        assertThat(pid()).isNotEqualTo(first);
    }

    @Test
    void doesNotBlameAFileForAProcessThatDiedBeforeIt() throws Exception {
        ProcessHandle.of(Long.parseLong(pid())).orElseThrow().destroyForcibly();
        assertThat(reader.read(terms, "terms.pdf").blocks()).isNotEmpty();
    }

    @Test
    void readsOtherFormatsInThisProcess() throws Exception {
        reader = reader(List.of("no-such-java"), 60, 100);
        assertThat(reader.read("# Terms".getBytes(StandardCharsets.UTF_8), "pid.md")
                        .blocks())
                .hasSize(1);
        assertThat(refused("a.pdf").reason()).isEqualTo(Cause.FAILED);
    }

    @Test
    void takesTheOptionsAlong() {
        ReadingLimits limits = new ReadingLimits(10, 1, 1, 1, 1);
        reader = new ContainedReader(
                new Containment(java(DocumentProcess.class), new Deadline(Duration.ofSeconds(60)), 256, 100),
                new ReadingOptions(limits, List.of(), false));
        assertThat(catchThrowableOfType(UnreadableException.class, () -> reader.read(terms, "terms.pdf")))
                .hasMessageContaining("terms.pdf is larger than");
    }

    private String pid() {
        return String.valueOf(refused("pid.pdf").getMessage());
    }

    private UnreadableException refused(String name) {
        return catchThrowableOfType(UnreadableException.class, () -> reader.read(PDF, name));
    }

    private static ContainedReader reader(int seconds, int files) {
        return reader(java(StubbornReader.class), seconds, files);
    }

    private static ContainedReader reader(List<String> command, int seconds, int files) {
        Containment containment = new Containment(command, new Deadline(Duration.ofSeconds(seconds)), 256, files);
        return new ContainedReader(containment, ReadingOptions.DEFAULT);
    }

    private static List<String> java(Class<?> program) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-cp", System.getProperty("java.class.path"), program.getName());
    }

    /** A reading process as it is shipped. */
    static final class DocumentProcess {
        public static void main(String[] arguments) throws Exception {
            new ReadingLoop(System.in, System.out).run();
        }
    }
}
