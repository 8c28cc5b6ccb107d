package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The report for people: a verdict line a document, then what is left open, worst first, with the words it rests on. */
final class TextWriter implements ReportWriter {

    private static final String FOOTER = "Indicators for a reader of these texts, not legal advice. \"Nothing found\" "
            + "means nothing in the text reviewed: other documents, settings or the law may give a way to refuse.";

    private final Layout layout;

    TextWriter(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        Page.write(layout, out, page -> write(analyses, page));
    }

    private void write(List<Analysis> analyses, Page page) throws IOException {
        for (Analysis analysis : analyses) {
            new DocumentText(page, analysis).write(layout.brief());
        }
        if (analyses.size() > 1) {
            page.paragraph(0, summary(analyses), Style.BOLD);
        }
        if (!layout.brief()) {
            page.paragraph(0, FOOTER, Style.DIM);
        }
    }

    private static String summary(List<Analysis> analyses) {
        Map<Level, Integer> risks = new EnumMap<>(Level.class);
        int unread = 0;
        for (Analysis analysis : analyses) {
            Verdict verdict = analysis.verdict();
            if (verdict == null) {
                unread++;
            } else {
                risks.merge(verdict.risk(), 1, Integer::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        risks.forEach((level, count) -> parts.add(0, count + " " + level.id()));
        if (unread > 0) {
            parts.add(unread + " not read");
        }
        return analyses.size() + " documents by risk: " + String.join(", ", parts);
    }
}
