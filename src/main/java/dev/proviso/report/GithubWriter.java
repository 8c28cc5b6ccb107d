package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Reason;
import dev.proviso.clause.Level;
import dev.proviso.document.Location;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Annotations for a run of GitHub Actions, as the commands that its runner takes from standard output: documents that
 * were not read, then the worst findings, then how many there are in all.
 */
final class GithubWriter implements ReportWriter {

    /** The runner shows no more of a kind for each step ("Workflow commands for GitHub Actions"). */
    static final int MOST = 10;

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<Analysis> unread =
                analyses.stream().filter(analysis -> analysis.reason() != null).toList();
        List<Entry> entries = Entry.counting(analyses);
        for (Analysis analysis : unread.subList(0, Math.min(MOST, unread.size()))) {
            unread(writer, analysis);
        }
        for (Entry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
            entry(writer, entry);
        }
        writer.append("::notice title=Proviso::")
                .append(data(Totals.of(analyses)))
                .append("\n");
        writer.flush();
    }

    private static void unread(Writer out, Analysis analysis) throws IOException {
        Reason reason = analysis.reason();
        out.append("::error file=").append(property(analysis.source()));
        out.append(",title=").append(property("Not read: " + Wording.of(analysis.status())));
        out.append("::").append(data(reason == null ? "" : reason.message())).append("\n");
    }

    private static void entry(Writer out, Entry entry) throws IOException {
        Location location = entry.told().location();
        out.append("::").append(command(entry.told().level()));
        out.append(" file=").append(property(entry.analysis().source()));
        if (location.line() != null) {
            out.append(",line=").append(String.valueOf(location.line()));
        }
        if (location.line() != null && location.column() != null) {
            out.append(",col=").append(String.valueOf(location.column()));
        }
        out.append(",title=")
                .append(property(entry.told().level().id() + " " + entry.told().check()));
        out.append("::").append(data(message(entry))).append("\n");
    }

    private static String message(Entry entry) {
        String place = Phrases.place(entry.told().location());
        return Phrases.message(entry.told()) + (place.isEmpty() ? "" : " (" + place + ")") + "\n"
                + entry.told().text();
    }

    private static String command(Level level) {
        return switch (level) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, INFO, NONE -> "notice";
        };
    }

    /** A message: its lines stay in one command, and nothing in it starts another. */
    private static String data(String text) {
        StringBuilder data = new StringBuilder();
        for (String line : text.split("\n", 2)) {
            data.append(data.isEmpty() ? "" : "%0A").append(Printable.line(line).replace("%", "%25"));
        }
        return data.toString();
    }

    private static String property(String text) {
        return Printable.line(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
    }
}
