package dev.proviso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Location;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void readsBlocksHeadingsAndLists() throws UnreadableException {
        Document read = Reading.of("t.html", """
                <h2>1. Your content</h2><div>You grant us<br>a <b>licence</b>.
                <ol start="3" type="a"><li>to copy</li><li><p>to adapt</p><p>More.</p></li></ol></div>Bare text
                """);
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "HEADING 1: 1. Your content",
                        "PARAGRAPH 1: You grant us\na licence.",
                        "ITEM 1(c): c. to copy",
                        "ITEM 1(d): d. to adapt",
                        "PARAGRAPH 1(d): More.",
                        "PARAGRAPH 1: Bare text");
    }

    @Test
    void setsMenusAsideAndDropsScripts() throws UnreadableException {
        Document read = Reading.of("t.html", """
                <html><head><title>x</title><style>p{}</style></head><body><nav>Home</nav><script>a()</script>
                <main><p>You agree.</p></main><footer>Imprint</footer></body></html>
                """);
        assertThat(Reading.blocks(read))
                .containsExactly("FURNITURE null: Home", "PARAGRAPH null: You agree.", "FURNITURE null: Imprint");
        assertThat(Reading.sentences(read)).containsExactly("You agree.");
    }

    @Test
    void marksWhatAVisitorDoesNotSee() throws UnreadableException {
        Document read = Reading.of(
                "t.html", "<p>Seen.</p><p style='Display: none'>Unseen.</p><template><p>Also.</p></template>");
        assertThat(read.blocks())
                .extracting(Block::hidden)
                .containsExactly(Block.Visibility.VISIBLE, Block.Visibility.HIDDEN, Block.Visibility.HIDDEN);
    }

    @Test
    void knowsLineAndColumn() throws UnreadableException {
        Document read = Reading.of("t.html", "<p>One\n  two. Three.</p>\n<p>Four.</p>");
        Location three = read.locate(read.sentences().get(1).span(), 0);
        assertThat(three.line()).isEqualTo(2);
        assertThat(three.column()).isEqualTo(8);
        assertThat(read.locate(read.sentences().get(2).span(), 0).line()).isEqualTo(3);
    }

    @Test
    void readsRowsOfDataButNotPageLayout() throws UnreadableException {
        Document read = Reading.of("t.html", """
                <table><tr><th>Data</th><th>Use</th></tr><tr><td>Name</td><td><ul><li>Bills</li><li>Mail</li></ul></td></tr></table>
                <table><tr><td><h1>Terms</h1><p>You agree.</p></td></tr></table>
                """);
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "TABLE_ROW null: Data\tUse",
                        "TABLE_ROW null: Name\tBills\tMail",
                        "HEADING null: Terms",
                        "PARAGRAPH null: You agree.");
    }

    @Test
    void takesTwoBreaksForAParagraph() throws UnreadableException {
        assertThat(Reading.sentences(Reading.of("t.html", "You agree<br><br>We agree")))
                .containsExactly("You agree", "We agree");
    }

    @Test
    void decodesByMarkDeclarationOrGuess() throws UnreadableException {
        byte[] latin = "<meta charset=iso-8859-1><p>Caf\u00E9 terms</p>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reading.of("t.html", latin).text()).isEqualTo("Caf\u00E9 terms");
        byte[] wide = "\uFEFF<p>Caf\u00E9 terms</p>".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Reading.of("t.html", wide).text()).isEqualTo("Caf\u00E9 terms");
        byte[] quotes = "<p>\u201CYour\u201D content \u2013 it\u2019s</p>".getBytes(Charset.forName("windows-1252"));
        Document guessed = Reading.of("t.html", quotes);
        assertThat(guessed.text()).contains("\u201CYour\u201D");
        assertThat(guessed.notices()).extracting(notice -> notice.code()).containsExactly("charset");
    }

    @Test
    void survivesDeepNesting() throws UnreadableException {
        String deep = "<div><b>".repeat(20_000) + "You agree.";
        assertThat(Reading.of("t.html", deep).text()).contains("You agree.");
    }

    private static final String CLAUSES = "<p>You keep what you post and allow us to show it.</p>".repeat(40);

    @Test
    void setsConsentBannersAndNamedMenusAside() throws UnreadableException {
        Document read = Reading.of("t.html", """
                <body><a class="skip-link" href="#terms">Skip to content</a>
                <div id="cookie-banner"><p>By continuing you agree to our cookies.</p><button>Accept</button></div>
                <div class="top menu"><a href="/">Home</a> <a href="/prices">Prices</a></div>
                <div class="has-sidebar" id="terms">%s</div>
                <div class="footer"><a href="/jobs">Jobs</a><div>\u00A9 2031 Acme. You agree to this.</div></div></body>
                """.formatted(CLAUSES));
        assertThat(Reading.sentences(read)).hasSize(40);
        assertThat(read.text()).contains("By continuing you agree", "Prices", "Jobs");
    }

    @Test
    void believesNamesOnlyOfSmallParts() throws UnreadableException {
        Document read = Reading.of("t.html", "<div id=\"page-footer\">" + CLAUSES + "</div>");
        assertThat(Reading.sentences(read)).hasSize(40);
    }

    @Test
    void keepsHiddenWordsOutOfTheSentenceTheyStandIn() throws UnreadableException {
        Document read = Reading.of(
                "t.html",
                "<p>You may <span style='display:none'>not</span>use it.<p style='position:absolute;left:-9999px'>You"
                        + " pay.</p>We see you.<ul><li><i hidden>Never</i>Copy it.</ul>");
        assertThat(read.blocks())
                .extracting(block -> block.hidden() + " " + read.quote(block.span()))
                .containsExactly(
                        "VISIBLE You may use it.",
                        "HIDDEN not",
                        "HIDDEN You pay.",
                        "VISIBLE We see you.",
                        "VISIBLE \u2022 Copy it.",
                        "HIDDEN Never");
    }

    @Test
    void keepsSectionsThatAreCalledLikeMenus() throws UnreadableException {
        Document read = Reading.of("t.html", """
                <body>%s<div id="cookie-notice"><h2>Cookies</h2><p>We may keep cookies.</p></div>
                <div class="menu">The menu shows your choices, and <a href="/more">more</a>.</div></body>
                """.formatted(CLAUSES));
        assertThat(Reading.sentences(read))
                .contains("Cookies", "We may keep cookies.", "The menu shows your choices, and more.");
    }
}
