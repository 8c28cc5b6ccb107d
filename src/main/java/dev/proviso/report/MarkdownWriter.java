package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Verdict;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The report for people in Markdown (CommonMark with tables): for pull requests, wikis and notes. */
final class MarkdownWriter implements ReportWriter {

    private static final String FOOTER =
            "_Indicators for a reader of these texts, not legal advice. “Nothing found” means "
                    + "nothing in the text reviewed: other documents, settings or the law may give a way to refuse._\n";

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.append("# Opt-out gaps\n\n").append(summary(analyses));
        for (Analysis analysis : analyses) {
            new DocumentMarkdown(writer, analysis).write();
        }
        writer.append("\n---\n\n").append(FOOTER);
        writer.flush();
    }

    /** A row a document: the verdict, or why there is none. */
    static String summary(List<Analysis> analyses) {
        StringBuilder table =
                new StringBuilder(MarkdownText.head("Document", "Risk", "Opt-out gap", "AI training on your content"));
        analyses.forEach(analysis -> table.append(MarkdownText.row(summary(analysis))));
        return table.toString();
    }

    private static List<String> summary(Analysis analysis) {
        Verdict verdict = analysis.verdict();
        return verdict == null
                ? List.of(analysis.source(), "not read: " + Wording.of(analysis.status()), "", "")
                : List.of(
                        analysis.source(),
                        Wording.risk(analysis, verdict),
                        Wording.inBrief(verdict.optOutGap()),
                        Wording.of(verdict.aiTraining()));
    }
}
