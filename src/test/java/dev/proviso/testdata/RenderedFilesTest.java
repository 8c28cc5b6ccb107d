package dev.proviso.testdata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The web pages, PDFs and Word files of the cases say what their Markdown says; {@code -Dproviso.rewrite=true} makes them again. */
class RenderedFilesTest {

    static Stream<Path> sources() {
        return CaseFolder.all().stream().flatMap(folder -> folder.markdown().stream());
    }

    @BeforeAll
    static void rewriteWhenAsked() throws IOException {
        if (Boolean.getBoolean("proviso.rewrite")) {
            for (Path markdown : sources().toList()) {
                Files.writeString(
                        markdown.resolveSibling("terms.html"), read(markdown).html(), UTF_8);
                Files.write(markdown.resolveSibling("terms.pdf"), PdfPages.render(read(markdown)));
                Files.write(markdown.resolveSibling("terms.docx"), DocxPages.render(read(markdown)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theWebPageIsCurrent(Path markdown) throws IOException {
        assertThat(Files.readString(markdown.resolveSibling("terms.html"), UTF_8)
                        .replace("\r\n", "\n"))
                .isEqualTo(read(markdown).html());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theTextOfThePdfIsCurrent(Path markdown) throws IOException {
        assertThat(text(Files.readAllBytes(markdown.resolveSibling("terms.pdf"))))
                .isEqualTo(text(PdfPages.render(read(markdown))));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theTextOfTheWordFileIsCurrent(Path markdown) throws IOException {
        assertThat(words(Files.readAllBytes(markdown.resolveSibling("terms.docx"))))
                .isEqualTo(words(DocxPages.render(read(markdown))));
    }

    @Test
    void aPdfMadeTwiceHasTheSameBytes() throws IOException {
        MarkdownSource source = new MarkdownSource("# Terms\n\nYou keep what you write.\n");
        assertThat(PdfPages.render(source)).isEqualTo(PdfPages.render(source));
    }

    private static MarkdownSource read(Path markdown) throws IOException {
        return new MarkdownSource(Files.readString(markdown, UTF_8).replace("\r\n", "\n"));
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getStyle() + " " + paragraph.getNumID() + " " + paragraph.getText())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\r\n", "\n");
        }
    }
}
