package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {

    private static final String PLAIN = "plain words";

    /** Without the style sheet, which is a file of its own. */
    @Test
    void writesTheWholeReport() throws IOException {
        String page = Written.by(
                writer(PLAIN), Samples.hostile(PLAIN), Samples.partial(), Samples.unread(Status.NO_TEXT, "No text."));
        Goldens.check(
                "partial.html",
                page.replaceFirst("(?s)<style>.*</style>", "<style></style>").replaceFirst("sha256-[^']*", "sha256-"));
    }

    @Test
    void allowsItsOwnStyleSheetAndNothingElse() throws Exception {
        Document page = Jsoup.parse(Written.by(writer(PLAIN), Samples.partial()));
        String style = page.selectFirst("style").data();
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'");
    }

    @ParameterizedTest
    @MethodSource("dev.proviso.report.HostileTexts#all")
    void wordsOfADocumentAreOnlyWords(String text) throws IOException {
        Document page = Jsoup.parse(Written.by(writer(text), Samples.hostile(text)));
        Document plain = Jsoup.parse(Written.by(writer(PLAIN), Samples.hostile(PLAIN)));
        assertThat(page.select("script, img, svg, iframe, object, embed, form, link, base, [style]"))
                .isEmpty();
        assertThat(names(page)).containsAll(List.of("article", "table")).isSubsetOf(names(plain));
        assertThat(page.select("a")).allMatch(link -> link.attr("href").matches("#[a-z0-9-]+"));
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .extracting(Attribute::getKey)
                        .noneMatch(name -> name.startsWith("on")));
    }

    @Test
    void hiddenWordsOfADocumentAreMarked() throws IOException {
        Document page = Jsoup.parse(Written.by(writer(PLAIN), Samples.hostile(PLAIN)));
        assertThat(page.select(".text .hidden-mark").text()).isEqualTo("not seen in the document " + PLAIN);
    }

    private static List<String> names(Document page) {
        return page.getAllElements().stream().map(Element::tagName).distinct().toList();
    }

    private static HtmlWriter writer(String text) {
        return new HtmlWriter(HostileTexts.setting(text));
    }
}
