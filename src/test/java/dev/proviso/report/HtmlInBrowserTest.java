package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Failing;
import dev.proviso.analysis.Status;
import dev.proviso.document.Document;
import dev.proviso.reader.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The HTML report in a real browser; {@code -Dproviso.pictures=DIR} keeps pictures of it to look at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlInBrowserTest {

    private static final List<String> DOCUMENTS =
            List.of("testdata/documents/meeting-2/terms.md", "testdata/documents/photo-community/terms.md");

    /** The least contrast of text (WCAG 2.2, success criterion 1.4.3). */
    private static final double LEAST_CONTRAST = 4.5;

    /** Elements with words of their own whose contrast with what is behind them is too small. */
    private static final String FAINT = """
            (() => {
              const parse = c => (c.match(/[\\d.]+/g) || []).map(Number);
              const light = c => { const [r, g, b] = c.slice(0, 3).map(v => { v /= 255;
                return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
                return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
              const behind = e => { for (; e; e = e.parentElement) {
                const c = parse(getComputedStyle(e).backgroundColor);
                if (c.length === 3 || c[3] > 0) return c; } return [255, 255, 255]; };
              const own = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
              return [...document.body.querySelectorAll('*')].filter(own).filter(e => e.offsetParent).map(e => {
                const a = light(parse(getComputedStyle(e).color)), b = light(behind(e));
                return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), e.tagName + '.' + e.className];
              }).filter(([ratio]) => ratio < %s).map(([ratio, name]) => name + ' ' + ratio.toFixed(2));
            })()""".formatted(LEAST_CONTRAST);

    /** Pixels from top to bottom of a picture that is kept. */
    private static final int PICTURE = 1600;

    private static final String WIDE = """
            [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth)
              .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 30))""";

    private Chromium browser;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "no Chromium on the path: the HTML report is not tested in a browser");
        browser = Chromium.start(program.get(), folder.resolve("profile"));
        browser.open(report(folder));
    }

    @BeforeEach
    void ordinaryScreen() throws Exception {
        browser.size(1400, 900);
        browser.media("screen", "light");
        browser.evaluate("location.hash = ''");
    }

    @AfterEach
    void nothingToComplainOf() {
        assertThat(browser.complaints()).isEmpty();
    }

    @AfterAll
    void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void everyLinkLeadsToAPlaceThatIsSeen() throws Exception {
        assertThat(count("document.querySelectorAll('a[href]')")).isGreaterThan(100);
        assertThat(browser.evaluate("""
                        [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).filter(href =>
                          !href.startsWith('#') || !document.getElementById(href.slice(1))?.getClientRects().length)
                        """)).isEmpty();
    }

    @Test
    void idsAreUnique() throws Exception {
        assertThat(browser.evaluate("""
                        [...document.querySelectorAll('[id]')].map(e => e.id)
                          .filter((id, i, all) => all.indexOf(id) !== i)
                        """)).isEmpty();
    }

    @Test
    void aCellOfTheMatrixLeadsToTheWordsThatDecideIt() throws Exception {
        browser.evaluate("document.querySelector('td.partly-open > a').click()");
        assertThat(browser.evaluate("""
                        document.querySelector('.text :target').nextElementSibling.textContent
                        """).asString()).startsWith("You hereby grant Larkmoor");
        assertThat(browser.evaluate("Math.abs(document.querySelector(':target').getBoundingClientRect().top)")
                        .asInt())
                .isLessThan(900);
    }

    @Test
    void aFindingLeadsToItsWordsAndTheWordsLeadBack() throws Exception {
        browser.evaluate("document.querySelector('.finding .more a').click()");
        assertThat(browser.evaluate("document.querySelector(':target').className")
                        .asString())
                .isEqualTo("tag grant");
        browser.evaluate("document.querySelector('.text :target').click()");
        assertThat(browser.evaluate("document.querySelector(':target').className")
                        .asString())
                .startsWith("finding ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"critical", "high", "medium", "low", "info"})
    void aLevelCanBeHiddenAndShownAgain(String level) throws Exception {
        String seen = "[...document.querySelectorAll('.finding." + level + "')].filter(f => f.offsetParent)";
        int before = count(seen);
        assertThat(before).isEqualTo(count("document.querySelectorAll('.finding." + level + "')"));
        browser.evaluate("document.getElementById('show-" + level + "').click()");
        assertThat(count(seen)).isZero();
        browser.evaluate("document.getElementById('show-" + level + "').click()");
        assertThat(count(seen)).isEqualTo(before);
    }

    @Test
    void theKeyboardReachesTheReportTheFiltersAndTheTables(@TempDir Path folder) throws Exception {
        List<String> reached = new ArrayList<>();
        browser.open(report(folder));
        for (int i = 0; i < 30; i++) {
            browser.press("Tab", 9);
            reached.add(browser.evaluate("""
                            document.activeElement.id || document.activeElement.className
                              || document.activeElement.getAttribute('href')""").asString());
        }
        assertThat(reached)
                .startsWith(
                        "skip",
                        "#d1",
                        "#d2",
                        "#d3",
                        "show-critical",
                        "show-high",
                        "show-medium",
                        "show-low",
                        "show-info")
                .contains("#d1-text", "scroll");
    }

    @Test
    void hasLandmarksATitleAndHeadingsWithoutGaps() throws Exception {
        assertThat(count("document.querySelectorAll('main')")).isEqualTo(1);
        assertThat(count("document.querySelectorAll('h1')")).isEqualTo(1);
        assertThat(browser.evaluate("document.title").asString()).isEqualTo("Opt-out gaps: 3 documents");
        assertThat(browser.evaluate("""
                        [...document.querySelectorAll('h1, h2, h3, h4')].map(h => +h.tagName[1])
                          .filter((level, i, all) => i > 0 && level - all[i - 1] > 1)
                        """)).isEmpty();
        assertThat(browser.evaluate("""
                        [...document.querySelectorAll('nav, article, [role=group]')].filter(e =>
                          !e.ariaLabel && !document.getElementById(e.getAttribute('aria-labelledby')))
                          .map(e => e.outerHTML.slice(0, 80))
                        """)).isEmpty();
        assertThat(browser.evaluate("""
                        [...document.querySelectorAll('nav')].map(e => e.ariaLabel)
                          .filter((name, i, all) => all.indexOf(name) !== i)
                        """)).isEmpty();
        assertThat(browser.evaluate("[...document.body.children].map(e => e.localName).join(' ')")
                        .asString())
                .isEqualTo("a header nav main footer");
    }

    @ParameterizedTest
    @CsvSource({
        "390, screen, light",
        "390, screen, dark",
        "1400, screen, light",
        "1400, screen, dark",
        "760, print, light",
        "760, print, dark"
    })
    void fitsItsWidthAndCanBeReadInEveryLight(int width, String medium, String scheme) throws Exception {
        browser.size(width, 900);
        browser.media(medium, scheme);
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .as("%s", browser.evaluate(WIDE))
                .isLessThanOrEqualTo(width);
        assertThat(browser.evaluate(FAINT)).isEmpty();
        keep(width + "-" + medium + "-" + scheme);
    }

    private int count(String list) throws Exception {
        return browser.evaluate("(" + list + ").length").asInt();
    }

    private void keep(String name) throws Exception {
        String pictures = System.getProperty("proviso.pictures", "");
        if (!pictures.isEmpty()) {
            int height =
                    browser.evaluate("document.documentElement.scrollHeight").asInt();
            for (int top = 0; top < height; top += PICTURE) {
                byte[] png = Base64.getDecoder().decode(browser.picture(top, PICTURE));
                Files.write(Path.of(pictures, name + "-" + top / PICTURE + ".png"), png);
            }
        }
    }

    /** Of real documents, and one that was not read. */
    private static Path report(Path folder) throws IOException {
        List<Analysis> analyses = new ArrayList<>();
        Map<String, Document> texts = new HashMap<>();
        Proviso proviso = Proviso.create();
        for (String source : DOCUMENTS) {
            try {
                Document document = proviso.read(Files.readAllBytes(Path.of(source)), source);
                analyses.add(proviso.analyse(document));
                texts.put(source, document);
            } catch (UnreadableException e) {
                throw new IOException(e);
            }
        }
        analyses.add(Samples.unread(Status.NO_TEXT, "There is no text in it."));
        Path page = folder.resolve("report.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            new HtmlWriter(new Setting(Layout.PLAIN, Failing.NEVER, List::of, texts)).write(analyses, out);
        }
        return page;
    }
}
