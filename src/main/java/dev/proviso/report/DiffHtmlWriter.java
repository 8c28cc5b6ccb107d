package dev.proviso.report;

import dev.proviso.clause.Quote;
import dev.proviso.compare.Change;
import dev.proviso.compare.Difference;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What changed, as one page without scripts and without anything to load. */
final class DiffHtmlWriter implements DiffWriter {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>What changed</title>
            <style>
            body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
            blockquote { border-left: 3px solid #999; margin: .5em 0; padding-left: 1em; }
            del { background: #fdd; } ins { background: #dfd; }
            .worse { color: #b00020; } .better { color: #1b6e20; } .mixed { color: #8a5a00; }
            </style>
            </head>
            <body>
            """;
    private static final String FOOT = """
            <p><small>Changes of wording that this program understands as rights or limits; read the passages before you
            rely on it. Not legal advice.</small></p>
            </body>
            </html>
            """;

    @Override
    public void write(DiffReport report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(HEAD);
        for (Comparison comparison : report.comparisons()) {
            if (report.shape() != DiffReport.Shape.HISTORY
                    || comparison.difference().rightsChanged()) {
                writer.write(difference(comparison));
            }
        }
        writer.write(FOOT);
        writer.flush();
    }

    private static String difference(Comparison comparison) {
        Difference difference = comparison.difference();
        String documents =
                difference.before().source() + " → " + difference.after().source();
        String title = comparison.label().isEmpty()
                ? documents
                : comparison.label() + ' ' + difference.after().source();
        return "<h1>" + plain(title) + "</h1>\n<p class=\""
                + difference.direction().id() + "\"><strong>"
                + ChangeWords.of(difference.direction()) + "</strong></p>\n<p>"
                + plain(String.join(" · ", ChangeWords.verdicts(difference))) + "</p>\n"
                + difference.changes().stream().map(DiffHtmlWriter::change).collect(Collectors.joining())
                + "<p>" + ChangeWords.reworded(difference) + "</p>\n";
    }

    private static String change(Change change) {
        String line = "<h2><span class=\"" + change.direction().id() + "\">"
                + change.direction().id() + "</span> "
                + plain(ChangeWords.line(change)) + "</h2>\n<p>"
                + plain(Phrases.place(change.quote().location()))
                + "</p>\n";
        return change.isOfRights() ? line + "<blockquote>" + words(change) + "</blockquote>\n" : line;
    }

    private static String words(Change change) {
        Quote before = change.before();
        Quote after = change.after();
        if (before == null || after == null) {
            return plain(change.quote().text());
        }
        return WordDiff.of(before.text(), after.text()).runs().stream()
                .map(DiffHtmlWriter::run)
                .collect(Collectors.joining(" "));
    }

    private static String run(WordDiff.Run run) {
        String words = plain(String.join(" ", run.words()));
        return switch (run.kind()) {
            case KEPT -> words;
            case GONE -> "<del>" + words + "</del>";
            case COME -> "<ins>" + words + "</ins>";
        };
    }

    private static String plain(String text) {
        return Printable.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
