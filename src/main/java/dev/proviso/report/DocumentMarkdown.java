package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Reason;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Level;
import java.io.IOException;
import java.util.List;

/** One document of the Markdown report. */
final class DocumentMarkdown {

    private final Appendable out;
    private final Analysis analysis;

    DocumentMarkdown(Appendable out, Analysis analysis) {
        this.out = out;
        this.analysis = analysis;
    }

    void write() throws IOException {
        heading(2, analysis.source());
        Reason reason = analysis.reason();
        Verdict verdict = analysis.verdict();
        if (reason != null) {
            item("Not read: " + reason.message());
        }
        if (verdict != null) {
            for (String remark : Remarks.of(analysis, verdict)) {
                item(remark);
            }
            findings();
            grants();
            controls();
        }
    }

    private void findings() throws IOException {
        List<Entry> entries = Entry.worstFirst(List.of(analysis)).stream()
                .filter(entry -> entry.told().level().compareTo(Level.INFO) > 0)
                .toList();
        for (Entry entry : entries) {
            heading(3, entry.told().level().id() + ": " + Phrases.message(entry.told()));
            out.append("`").append(entry.told().check()).append("` ");
            out.append(MarkdownText.of(Phrases.place(entry.told().location()))).append("\n\n");
            Gap gap = entry.told().gap();
            if (gap != null) {
                cells("Left open", CellGroups.phrases(gap.open()));
                cells("Controlled", CellGroups.phrases(gap.controlled()));
                cells("Unclear", CellGroups.phrases(new GapParts(analysis, gap).unclear()));
                cells("Undetermined", CellGroups.phrases(gap.undetermined()));
            }
            quotes(entry);
            out.append(MarkdownText.of(entry.told().why())).append("\n");
        }
    }

    private void cells(String label, List<String> phrases) throws IOException {
        if (!phrases.isEmpty()) {
            item(label + ": " + String.join("; ", phrases));
        }
    }

    private void quotes(Entry entry) throws IOException {
        Gap gap = entry.told().gap();
        String text = entry.told().text();
        out.append(gap == null ? "" : "\n").append(MarkdownText.quote(text));
        for (Control control : gap == null ? List.<Control>of() : new GapParts(analysis, gap).controls()) {
            out.append(control.text().equals(text) ? "" : ">\n" + MarkdownText.quote(control.text()));
        }
        out.append("\n");
    }

    private void grants() throws IOException {
        List<Grant> given = Remarks.given(analysis);
        if (!given.isEmpty()) {
            heading(3, "Rights you give");
            out.append(MarkdownText.head("Kind", "Over what, for what", "Terms", "Where"));
        }
        for (Grant grant : given) {
            row(grant.kind().id(), Phrases.subject(grant), Phrases.words(grant.modifiers()), grant);
        }
    }

    private void controls() throws IOException {
        List<Control> limits = Remarks.limits(analysis);
        if (!limits.isEmpty()) {
            heading(3, "Ways to refuse, and limits");
            out.append(MarkdownText.head("Kind", "Over what, for what", "How", "Where"));
        }
        for (Control control : limits) {
            row(Wording.of(control.kind()), Phrases.subject(control), EffectWords.of(control), control);
        }
    }

    private void row(String kind, String subject, String terms, Clause clause) throws IOException {
        out.append(MarkdownText.row(List.of(kind, subject, terms, Phrases.place(clause.location()))));
    }

    private void heading(int level, String text) throws IOException {
        out.append("\n")
                .append("#".repeat(level))
                .append(" ")
                .append(MarkdownText.of(text))
                .append("\n\n");
    }

    private void item(String text) throws IOException {
        out.append("- ").append(MarkdownText.of(text)).append("\n");
    }
}
