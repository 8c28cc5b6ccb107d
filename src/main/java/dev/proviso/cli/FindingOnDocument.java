package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Told;
import dev.proviso.authoring.Binder;
import dev.proviso.authoring.Explanation;
import dev.proviso.authoring.ExplanationText;
import dev.proviso.document.Document;
import dev.proviso.extract.Extractor;
import dev.proviso.gap.RuleBook;
import dev.proviso.reader.UnreadableException;
import dev.proviso.report.Layout;
import dev.proviso.report.ReportException;
import dev.proviso.report.ReportReader;
import dev.proviso.rule.WrittenPatterns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains a gap or a finding of a document, or of a saved report. */
final class FindingOnDocument {

    /**
     * Something that may be meant.
     *
     * @param analysis the analysis that tells it
     * @param document the document; null where only its report was saved
     * @param told what is told
     */
    record Candidate(Analysis analysis, @Nullable Document document, Told told) {}

    private final Session session;
    private final RuleOptions rules;
    private final RuleBook book;
    private final Proviso proviso;
    private final List<Candidate> candidates = new ArrayList<>();

    FindingOnDocument(Session session, RuleOptions rules) throws Trouble {
        this.session = session;
        this.rules = rules;
        this.book = rules.book();
        this.proviso = Proviso.create(book);
    }

    /**
     * Writes what the finding rests on.
     *
     * @param fingerprint its name, or as much of it as tells it apart
     * @param path a document, a folder, a saved report, or {@code -}
     */
    void explain(Fingerprint fingerprint, String path, Layout layout) throws Trouble {
        List<Input> inputs = Inputs.of(session, List.of(path), "stdin");
        for (Input input : inputs) {
            try {
                read(input);
            } catch (InputException | UnreadableException | ReportException e) {
                if (inputs.size() == 1) {
                    throw new Trouble(String.valueOf(e.getMessage()), e);
                }
                session.complain(String.valueOf(e.getMessage()));
            }
        }
        Candidate meant = fingerprint.among(candidates, path);
        Explanation explanation = Explanation.of(meant.analysis(), meant.told(), book.checks());
        ExplanationText text = new ExplanationText(explanation, binder(meant.document()));
        session.print(out -> text.write(layout, out));
    }

    private void read(Input input) throws InputException, UnreadableException, ReportException {
        byte[] bytes = input.bytes();
        if (ReportReader.isReport(bytes, input.source())) {
            ReportReader.read(bytes, input.source()).forEach(analysis -> add(analysis, null));
        } else {
            Document document = proviso.read(bytes, input.source());
            add(proviso.analyse(document), document);
        }
    }

    private void add(Analysis analysis, @Nullable Document document) {
        session.complainOf(analysis);
        Told.of(analysis).forEach(told -> candidates.add(new Candidate(analysis, document, told)));
    }

    private @Nullable Binder binder(@Nullable Document document) throws Trouble {
        return document == null
                ? null
                : new Binder(
                        Extractor.of(book.rules()).passages(document),
                        new WrittenPatterns(rules.files()),
                        book.rules().all());
    }
}
