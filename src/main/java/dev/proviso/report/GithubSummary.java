package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Reason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The summary of a step of GitHub Actions: a table of the worst findings, and how many there are in all. */
public final class GithubSummary implements ReportWriter {

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<Entry> entries = Entry.counting(analyses);
        writer.append("## Proviso\n\n")
                .append(MarkdownText.of(Totals.of(analyses)))
                .append("\n\n");
        if (!entries.isEmpty()) {
            writer.append(MarkdownText.head("Level", "Document", "Where", "What"));
        }
        for (Entry entry : entries.subList(0, Math.min(GithubWriter.MOST, entries.size()))) {
            writer.append(MarkdownText.row(List.of(
                    entry.told().level().id(),
                    entry.analysis().source(),
                    Phrases.place(entry.told().location()),
                    Phrases.message(entry.told()))));
        }
        if (entries.size() > GithubWriter.MOST) {
            writer.append("\n")
                    .append(String.valueOf(entries.size() - GithubWriter.MOST))
                    .append(" more.\n");
        }
        unread(analyses, writer);
        writer.flush();
    }

    private static void unread(List<Analysis> analyses, Writer writer) throws IOException {
        boolean first = true;
        for (Analysis analysis : analyses) {
            Reason reason = analysis.reason();
            if (reason != null) {
                writer.append(first ? "\n" : "").append("- Not read: ");
                writer.append(MarkdownText.of(reason.message())).append("\n");
                first = false;
            }
        }
    }
}
