package dev.proviso.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.document.Location;
import dev.proviso.document.Mark;
import dev.proviso.document.Notice;
import dev.proviso.document.Section;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import dev.proviso.reader.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SerialDocumentTest {

    /** One of everything: absent parts, high numbers, text beyond Latin-1 with a surrogate that has no partner. */
    private static final Document ODD = new Document(
            "odd/\u540D.pdf",
            Format.PDF,
            "en",
            "ab".repeat(32),
            "\u201CYou\u201D grant \uD83D\uDE00 us \uD800 all.\u0000\n\tYes",
            List.of(
                    new Section(null, null, 0, -1, new Span(0, 30)),
                    new Section("10.4(b)", "Licence", 1, 0, new Span(2, 2))),
            List.of(
                    new Block(Block.Kind.ITEM, new Span(0, 5), 1, 300, Block.Visibility.SUSPECT),
                    new Block(Block.Kind.FURNITURE, new Span(6, 9), 0, 0, Block.Visibility.VISIBLE)),
            List.of(new Sentence(new Span(1, 4), 1, 0, Sentence.Kind.ITEM, List.of(new Span(1, 2), new Span(2, 4)))),
            List.of(new Mark(0, null, null, null), new Mark(7, 1, 0, Integer.MAX_VALUE - 1)),
            List.of(
                    Notice.of("charset", "a guess"),
                    new Notice("hidden", "", new Location(null, "H", 3, null, 1, 4, 9))));

    @Test
    void keepsEveryPart() throws IOException {
        assertThat(read(written(ODD))).isEqualTo(ODD);
    }

    @TestFactory
    Stream<DynamicTest> keepsDocumentsAsTheyAreRead() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("testdata/documents"))) {
            files = walk.filter(file -> file.getFileName().toString().startsWith("terms."))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(10);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    Document document = new DocumentReader().read(Files.readAllBytes(file), file.toString());
                    assertThat(read(written(document))).isEqualTo(document);
                }));
    }

    @Test
    void takesLittleMoreThanTheText() throws Exception {
        Path file = Path.of("testdata/documents/meeting-2/terms.md");
        Document document = new DocumentReader().read(Files.readAllBytes(file), "terms.md");
        assertThat(written(document).length).isLessThan(document.text().length() * 3 / 2);
    }

    @Test
    void refusesWhatIsCutOff() throws IOException {
        byte[] whole = written(ODD);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(IOException.class);
        }
    }

    private static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SerialDocument.write(document, new SerialOutput(bytes));
        return bytes.toByteArray();
    }

    private static Document read(byte[] bytes) throws IOException {
        return SerialDocument.read(new SerialInput(new ByteArrayInputStream(bytes)));
    }
}
