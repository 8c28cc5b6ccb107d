package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.OptOutGap;
import dev.proviso.analysis.Reason;
import dev.proviso.analysis.Told;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Level;
import dev.proviso.report.Page.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One document of the report for people: verdict, gaps, rights given, ways to refuse, other findings. */
final class DocumentText {

    private record Remark(Level level, String message) {}

    private static final int INDENT = 2;
    private static final int LABEL = 18;

    private final Page page;
    private final Analysis analysis;

    DocumentText(Page page, Analysis analysis) {
        this.page = page;
        this.analysis = analysis;
    }

    void write(boolean brief) throws IOException {
        Verdict verdict = analysis.verdict();
        Reason reason = analysis.reason();
        if (verdict == null) {
            headline(List.of(new Part("NOT READ: " + Wording.of(analysis.status()), Style.ALARM)));
        } else {
            headline(parts(verdict));
        }
        if (brief) {
            return;
        }
        if (verdict != null) {
            body(verdict);
        }
        if (reason != null) {
            remark(reason.message());
        }
        page.blank();
    }

    private void headline(List<Part> parts) throws IOException {
        List<Part> line = new ArrayList<>(parts);
        line.add(0, new Part(analysis.source(), Style.BOLD));
        page.flowTogether(INDENT, line);
    }

    private List<Part> parts(Verdict verdict) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Wording.of(verdict.optOutGap()), style(verdict.optOutGap())));
        parts.add(Part.plain("AI on your content: " + Wording.of(verdict.aiTraining())));
        parts.add(new Part("risk " + Wording.risk(analysis, verdict), Style.of(verdict.risk())));
        return parts;
    }

    private void body(Verdict verdict) throws IOException {
        for (String remark : Remarks.of(analysis, verdict)) {
            remark(remark);
        }
        GapText gaps = new GapText(page, analysis);
        for (Gap gap : analysis.gaps()) {
            if (gap.level().compareTo(Level.LOW) > 0) {
                page.blank();
                gaps.write(gap);
            }
        }
        grants();
        controls();
        others();
    }

    private void remark(String text) throws IOException {
        page.paragraph(INDENT, text, Style.PLAIN);
    }

    private void grants() throws IOException {
        List<Grant> given = Remarks.given(analysis);
        if (given.isEmpty()) {
            return;
        }
        heading("Rights you give");
        for (Grant grant : given) {
            String terms = Phrases.words(grant.modifiers());
            row(grant.kind().id(), Style.PLAIN, Phrases.subject(grant), terms, Phrases.place(grant.location()));
        }
    }

    private void controls() throws IOException {
        List<Control> limits = Remarks.limits(analysis);
        if (limits.isEmpty()) {
            return;
        }
        heading("Ways to refuse, and limits");
        for (Control control : limits) {
            String effect = EffectWords.of(control);
            row(
                    Wording.of(control.kind()),
                    Style.PLAIN,
                    Phrases.subject(control),
                    effect,
                    Phrases.place(control.location()));
        }
    }

    /** What is not worth a paragraph: findings, and gaps of a low level; the same said of several places once. */
    private void others() throws IOException {
        Map<Remark, Set<String>> places = new LinkedHashMap<>();
        Told.of(analysis).stream()
                .filter(told -> told.gap() == null || told.level() == Level.LOW)
                .forEach(told -> add(places, told));
        if (!places.isEmpty()) {
            heading("Also");
        }
        for (Map.Entry<Remark, Set<String>> entry : places.entrySet()) {
            Remark remark = entry.getKey();
            Style style = Style.of(remark.level());
            row(remark.level().id(), style, remark.message(), "", String.join("; ", entry.getValue()));
        }
    }

    private static void add(Map<Remark, Set<String>> places, Told told) {
        if (told.level().compareTo(Level.INFO) > 0) {
            places.computeIfAbsent(new Remark(told.level(), Phrases.message(told)), absent -> new LinkedHashSet<>())
                    .add(Phrases.place(told.location()));
        }
    }

    private void heading(String title) throws IOException {
        page.blank();
        page.paragraph(INDENT, title, Style.BOLD);
    }

    private void row(String label, Style style, String what, String terms, String place) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.plain(what));
        if (!terms.isEmpty()) {
            parts.add(Part.plain(terms));
        }
        parts.add(new Part(place, Style.DIM));
        page.row(INDENT * 2, new Part(label, style), LABEL, parts);
    }

    private static Style style(OptOutGap gap) {
        return switch (gap) {
            case FULL -> Style.ALARM;
            case PARTIAL -> Style.RED;
            case NONE, NOT_APPLICABLE -> Style.GREEN;
        };
    }
}
