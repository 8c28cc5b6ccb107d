package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Status;
import java.io.IOException;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownWriterTest {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    @Test
    void writesTheWholeReport() throws IOException {
        Goldens.check(
                "partial.md",
                Written.by(
                        new MarkdownWriter(),
                        Samples.partial(),
                        Samples.clean(),
                        Samples.unread(Status.NO_TEXT, "There is no text in it.")));
    }

    @ParameterizedTest
    @MethodSource("dev.proviso.report.HostileTexts#all")
    void wordsOfADocumentAddNothingToThePage(String text) throws IOException {
        Document page = rendered(Written.by(new MarkdownWriter(), Samples.hostile(text)));
        Document plain = rendered(Written.by(new MarkdownWriter(), Samples.hostile("plain words")));
        assertThat(page.select("script, img, a, svg, iframe, [onerror], [onload]"))
                .isEmpty();
        assertThat(page.select("h1, h2, h3").size())
                .isEqualTo(plain.select("h1, h2, h3").size());
        assertThat(page.select("table").size()).isEqualTo(plain.select("table").size());
        assertThat(page.select("td").size()).isEqualTo(plain.select("td").size());
        assertThat(page.select("code").size()).isEqualTo(plain.select("code").size());
        assertThat(page.select("ul ul, ol, pre, em em, strong, del")).isEmpty();
        assertThat(page.select("blockquote").first().wholeText().replace("\u2060", ""))
                .contains(Printable.line(text).replace("\u2060", ""));
    }

    @Test
    void wordsOfADocumentAreNoAddressesAndNobodysNames() {
        assertThat(MarkdownText.of("see https://vendor.example and www.vendor.example"))
                .isEqualTo("see https\\://vendor.example and www\\.vendor.example");
        assertThat(MarkdownText.of("ask @someone")).isEqualTo("ask @\u2060someone");
    }

    private static Document rendered(String markdown) {
        Parser parser = Parser.builder().extensions(EXTENSIONS).build();
        return Jsoup.parse(HtmlRenderer.builder().extensions(EXTENSIONS).build().render(parser.parse(markdown)));
    }
}
