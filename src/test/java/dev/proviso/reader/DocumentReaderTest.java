package dev.proviso.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proviso.document.Document;
import dev.proviso.document.Format;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private final DocumentReader reader = new DocumentReader();

    @Test
    void goesByContentWhereTheExtensionSaysNothing() throws UnreadableException {
        assertThat(read("terms", "<!doctype html><p>You agree.").format()).isEqualTo(Format.HTML);
        assertThat(read("terms.bak", "# Terms\n\nYou agree.").format()).isEqualTo(Format.MARKDOWN);
        assertThat(read("terms", "You agree.").format()).isEqualTo(Format.TEXT);
        assertThat(read("terms.HTM", "You agree.").format()).isEqualTo(Format.HTML);
    }

    @Test
    void refusesBinariesBehindATextExtension() {
        byte[] bytes = new byte[3000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        UnreadableException refused = refused("terms.html", bytes);
        assertThat(refused.code()).isEqualTo("failed");
        assertThat(refused).hasMessageStartingWith("terms.html is not HTML: ");
    }

    @Test
    void refusesWhatHasNoText() {
        assertThat(refused("t.md", new byte[0]).code()).isEqualTo("no-text");
        assertThat(refused("t.html", "<p> </p>".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("no-text");
    }

    @Test
    void refusesWhatHasNoLetters() {
        UnreadableException refused =
                refused("t.txt", "\u2801\u2803\u2809 ... \u2500\u2500".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.code()).isEqualTo("no-text");
        assertThat(refused).hasMessageStartingWith("t.txt has no letters that a program can read");
    }

    @Test
    void saysWhatToDoAboutFormatsItDoesNotRead() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0};
        byte[] rtf = "{\\rtf1 You agree.}".getBytes(StandardCharsets.US_ASCII);
        assertThat(refused("t.doc", rtf)).hasMessage("t.doc is an RTF file: save it as DOCX or PDF.");
        assertThat(refused("t.html", zip)).hasMessageContaining("archive");
    }

    private Document read(String name, String text) throws UnreadableException {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private UnreadableException refused(String name, byte[] bytes) {
        return catchThrowableOfType(UnreadableException.class, () -> reader.read(bytes, name));
    }
}
