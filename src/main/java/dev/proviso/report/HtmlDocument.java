package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Reason;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import dev.proviso.document.Document;
import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document of the HTML report.
 *
 * @param id the beginning of all its anchors
 * @param name its source
 * @param unread why it was not read; empty when it was
 * @param answers the verdict; empty when it was not read
 * @param reasons what the risk rests on
 * @param remarks what the reader must know beside that
 * @param findings worst first
 * @param matrix what is covered
 * @param grants the rights that the customer gives
 * @param controls the ways to refuse, and limits
 * @param blocks the whole text with its marks; empty when it was not read
 */
record HtmlDocument(
        String id,
        String name,
        String unread,
        List<Answer> answers,
        List<String> reasons,
        List<String> remarks,
        List<HtmlFinding> findings,
        HtmlMatrix matrix,
        List<Row> grants,
        List<Row> controls,
        List<HtmlBlock> blocks) {

    /**
     * One answer of the verdict.
     *
     * @param tone how grave it is: "bad", "doubtful" or "good"
     */
    record Answer(String question, String text, String tone) {}

    /** A grant or a control in a list. */
    record Row(String id, String kind, String subject, String terms, String place) {}

    HtmlDocument {
        answers = List.copyOf(answers);
        reasons = List.copyOf(reasons);
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
        grants = List.copyOf(grants);
        controls = List.copyOf(controls);
        blocks = List.copyOf(blocks);
    }

    static HtmlDocument of(String id, Analysis analysis, Optional<Document> text) {
        List<HtmlPassage> passages = HtmlPassage.of(id, analysis);
        Verdict verdict = analysis.verdict();
        return new HtmlDocument(
                id,
                HtmlText.line(analysis.source()),
                unread(analysis),
                verdict == null ? List.of() : HtmlAnswers.of(analysis, verdict),
                verdict == null ? List.of() : lines(verdict.riskReasons()),
                verdict == null ? List.of() : lines(Remarks.of(analysis, verdict)),
                findings(id, analysis, passages),
                HtmlMatrix.of(analysis),
                Remarks.given(analysis).stream().map(HtmlDocument::row).toList(),
                Remarks.limits(analysis).stream().map(HtmlDocument::row).toList(),
                text.map(document -> HtmlBlock.of(document, passages)).orElse(List.of()));
    }

    /** What a list of documents says of this one. */
    String brief() {
        return unread.isEmpty()
                ? answers.stream()
                        .map(answer -> answer.question() + ": " + answer.text())
                        .collect(Collectors.joining("; "))
                : "not read";
    }

    /** The anchor of the words that decide a square of the matrix. */
    String anchor(HtmlMatrix.Square square) {
        return id + "-" + square.clauses().get(0);
    }

    /** Where a reader of a marked passage goes on: the first finding that quotes it, else its row, else the list. */
    String backFrom(HtmlPassage passage) {
        Stream<String> quoting = findings.stream()
                .filter(finding -> finding.quotes().stream()
                        .anyMatch(quote -> quote.anchor().equals(passage.anchor())))
                .map(HtmlFinding::id);
        Stream<String> rows = Stream.concat(grants.stream(), controls.stream())
                .map(row -> id + "-" + row.id())
                .filter(anchor -> (passage.anchor() + "-").startsWith(anchor + "-"))
                .map(anchor -> anchor + "-row");
        return Stream.concat(quoting, rows).findFirst().orElse(id + "-clauses");
    }

    private static String unread(Analysis analysis) {
        Reason reason = analysis.reason();
        return reason == null ? "" : HtmlText.line(Wording.of(analysis.status()) + ". " + reason.message());
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(HtmlText::line).toList();
    }

    private static List<HtmlFinding> findings(String id, Analysis analysis, List<HtmlPassage> passages) {
        Map<Span, String> anchors = new HashMap<>();
        passages.forEach(passage -> anchors.putIfAbsent(passage.span(), passage.anchor()));
        Set<Span> quoted = new HashSet<>();
        List<HtmlFinding> findings = new ArrayList<>();
        for (Entry entry : Entry.worstFirst(List.of(analysis))) {
            findings.add(HtmlFinding.of(id + "-f" + (findings.size() + 1), entry, anchors, quoted));
        }
        return findings;
    }

    private static Row row(Grant grant) {
        return row(grant, grant.kind().id(), Phrases.subject(grant), Phrases.words(grant.modifiers()));
    }

    private static Row row(Control control) {
        return row(control, Wording.of(control.kind()), Phrases.subject(control), EffectWords.of(control));
    }

    private static Row row(Clause clause, String kind, String subject, String terms) {
        return new Row(
                clause.id(),
                kind,
                HtmlText.line(subject),
                HtmlText.line(terms),
                HtmlText.line(Phrases.place(clause.location())));
    }
}
