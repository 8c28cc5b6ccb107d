package dev.proviso.testdata;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A case's Markdown and what can be made of it. */
record MarkdownSource(String markdown) {

    /** The first heading's words. */
    String title() {
        return pieces().get(0).text();
    }

    List<Piece> pieces() {
        return Pieces.of(parse());
    }

    /** A web page with a menu and a footer around the document. */
    String html() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>%1$s</title>
                <style>body { font-family: sans-serif; } nav li { display: inline; }</style>
                </head>
                <body>
                <header><nav><ul><li><a href="/">Home</a></li><li><a href="/pricing">Pricing</a></li>\
                <li><a href="/help">Help</a></li><li><a href="/login">Sign in</a></li></ul></nav></header>
                <main>
                %2$s</main>
                <footer><p>Imprint | Accessibility | Jobs</p></footer>
                </body>
                </html>
                """.formatted(title(), body());
    }

    private String body() {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(parse());
    }

    private Node parse() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
    }
}
