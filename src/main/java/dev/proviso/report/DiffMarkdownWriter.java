package dev.proviso.report;

import dev.proviso.clause.Quote;
import dev.proviso.compare.Change;
import dev.proviso.compare.Difference;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What changed, as Markdown for a comment on a change request. Nothing in a document can act as Markdown or HTML. */
final class DiffMarkdownWriter implements DiffWriter {

    @Override
    public void write(DiffReport report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (Comparison comparison : report.comparisons()) {
            if (report.shape() != DiffReport.Shape.HISTORY
                    || comparison.difference().rightsChanged()) {
                writer.write(difference(comparison));
            }
        }
        writer.flush();
    }

    private static String difference(Comparison comparison) {
        Difference difference = comparison.difference();
        StringBuilder text = new StringBuilder("### ").append(title(comparison)).append("\n\n**");
        text.append(ChangeWords.of(difference.direction())).append("** · ");
        text.append(MarkdownText.of(String.join(" · ", ChangeWords.verdicts(difference))))
                .append("\n\n");
        difference.changes().forEach(change -> text.append(change(change)));
        String reworded = ChangeWords.reworded(difference);
        if (!reworded.isEmpty()) {
            text.append(reworded).append("\n\n");
        }
        return text.toString();
    }

    private static String title(Comparison comparison) {
        Difference difference = comparison.difference();
        String documents =
                difference.before().source() + " → " + difference.after().source();
        return MarkdownText.of(
                comparison.label().isEmpty()
                        ? documents
                        : comparison.label() + ' ' + difference.after().source());
    }

    private static String change(Change change) {
        StringBuilder text =
                new StringBuilder("- **").append(change.direction().id()).append("** ");
        text.append(MarkdownText.of(ChangeWords.line(change) + ", "
                        + Phrases.place(change.quote().location())))
                .append("\n\n");
        if (change.isOfRights()) {
            text.append("  > ").append(words(change)).append("\n\n");
        }
        return text.toString();
    }

    private static String words(Change change) {
        Quote before = change.before();
        Quote after = change.after();
        if (before == null || after == null) {
            return MarkdownText.of(change.quote().text());
        }
        StringBuilder text = new StringBuilder();
        for (WordDiff.Run run : WordDiff.of(before.text(), after.text()).runs()) {
            String mark = mark(run.kind());
            text.append(mark)
                    .append(MarkdownText.of(String.join(" ", run.words())))
                    .append(mark)
                    .append(' ');
        }
        return text.toString().stripTrailing();
    }

    private static String mark(WordDiff.Kind kind) {
        return switch (kind) {
            case KEPT -> "";
            case GONE -> "~~";
            case COME -> "**";
        };
    }
}
