package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Level;
import dev.proviso.report.Page.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
            if (!layout.brief()) {
                page.table(0, table(analyses));
                page.blank();
            }
            page.paragraph(0, summary(analyses), Style.BOLD);
        }
        if (!layout.brief()) {
            page.paragraph(0, FOOTER, Style.DIM);
        }
    }

    /** A row a document; its name, which may be long, stands last. */
    private static List<List<Part>> table(List<Analysis> analyses) {
        List<List<Part>> rows = new ArrayList<>();
        rows.add(Stream.of("risk", "open gaps", "opt-out gap", "AI on content", "document")
                .map(title -> new Part(title, Style.DIM))
                .toList());
        analyses.forEach(analysis -> rows.add(row(analysis)));
        return rows;
    }

    private static List<Part> row(Analysis analysis) {
        Verdict verdict = analysis.verdict();
        Part document = Part.plain(analysis.source());
        if (verdict == null) {
            return List.of(new Part("not read", Style.ALARM), Part.plain(""), Part.plain(""), Part.plain(""), document);
        }
        long open =
                analysis.gaps().stream().filter(gap -> !gap.open().isEmpty()).count();
        return List.of(
                new Part(Wording.risk(analysis, verdict), Style.of(verdict.risk())),
                Part.plain(String.valueOf(open)),
                Part.plain(Wording.inAWord(verdict.optOutGap())),
                Part.plain(Wording.inAWord(verdict.aiTraining())),
                document);
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
