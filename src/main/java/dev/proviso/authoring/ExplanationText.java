package dev.proviso.authoring;

import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Reference;
import dev.proviso.analysis.Statement;
import dev.proviso.analysis.Told;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Definition;
import dev.proviso.report.CellGroups;
import dev.proviso.report.Layout;
import dev.proviso.report.Page;
import dev.proviso.report.Page.Part;
import dev.proviso.report.Phrases;
import dev.proviso.report.Style;
import dev.proviso.report.WhyLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An explanation of a gap or a finding for a terminal. */
public final class ExplanationText {

    private static final int INDENT = 2;
    private static final int LABEL = 14;

    private final Explanation explanation;
    private final Told told;
    private final @Nullable Binder binder;

    /** @param binder what binds the words; null where the document is not at hand */
    public ExplanationText(Explanation explanation, @Nullable Binder binder) {
        this.explanation = explanation;
        this.told = explanation.told();
        this.binder = binder;
    }

    /** Writes all of it in UTF-8 and flushes. */
    public void write(Layout layout, OutputStream out) throws IOException {
        Page.write(layout, out, page -> {
            head(page);
            clauses(page);
            subtraction(page);
            definitions(page);
            unknown(page);
        });
    }

    private void head(Page page) throws IOException {
        page.flow(
                0,
                INDENT,
                List.of(
                        new Part(told.check(), Style.BOLD),
                        new Part(told.level().id(), Style.of(told.level())),
                        new Part(explanation.analysis().source(), Style.DIM),
                        new Part(Phrases.place(told.location()), Style.DIM)));
        page.paragraph(INDENT, told.message(), Style.PLAIN);
        page.paragraph(INDENT, told.why(), Style.DIM);
        page.paragraph(INDENT, "Fingerprint " + told.fingerprint(), Style.DIM);
        page.paragraph(INDENT, "When it fires: proviso explain " + told.check(), Style.DIM);
    }

    private void clauses(Page page) throws IOException {
        ClauseText text = new ClauseText(page, explanation, binder);
        boolean isQuoted = false;
        for (Clause clause : explanation.clauses()) {
            isQuoted |= clause.location().equals(told.location());
            text.write(clause);
        }
        if (!isQuoted) {
            page.blank();
            page.flow(
                    0,
                    INDENT,
                    List.of(
                            new Part("Words it rests on", Style.BOLD),
                            new Part(Phrases.place(told.location()), Style.DIM)));
            passage(page, text);
        }
    }

    /** No clause: a statement or a reference that a rule found, or a sentence that a check finds by words of its own. */
    private void passage(Page page, ClauseText text) throws IOException {
        Optional<String> rule = ruleAtPlace();
        if (rule.isPresent()) {
            text.passage(told.text(), told.location(), rule.get(), Optional.empty());
        } else {
            page.quote(INDENT, told.text());
        }
    }

    private Optional<String> ruleAtPlace() {
        Clauses clauses = explanation.analysis().clauses();
        Stream<String> statements = clauses.statements().stream()
                .filter(said -> said.location().equals(told.location()))
                .map(Statement::rule);
        Stream<String> references = clauses.references().stream()
                .filter(named -> named.location().equals(told.location()))
                .map(Reference::rule);
        return Stream.concat(statements, references).findFirst();
    }

    private void subtraction(Page page) throws IOException {
        Gap gap = told.gap();
        if (gap == null || explanation.accounts().isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(0, "What is left", Style.BOLD);
        if (!gap.undetermined().isEmpty()) {
            row(
                    page,
                    "undetermined",
                    String.join("; ", CellGroups.phrases(gap.undetermined())),
                    "a document that was not supplied decides; what follows is this text alone");
        }
        new SubtractionText(page).write(explanation);
        if (!explanation.isReproduced()) {
            page.paragraph(
                    INDENT,
                    "The report was made by other rules or another version: its own coverage differs from this.",
                    Style.YELLOW);
        }
    }

    private void definitions(Page page) throws IOException {
        if (!explanation.definitions().isEmpty()) {
            page.blank();
            page.paragraph(0, "Definitions used", Style.BOLD);
        }
        for (Definition definition : explanation.definitions()) {
            definition(page, definition);
        }
    }

    private static void definition(Page page, Definition definition) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Phrases.place(definition.location()), Style.DIM));
        if (!definition.includes().isEmpty()) {
            parts.add(Part.plain("includes " + String.join(", ", definition.includes())));
        }
        if (!definition.excludes().isEmpty()) {
            parts.add(Part.plain("leaves out " + String.join(", ", definition.excludes())));
        }
        page.row(INDENT, Part.plain(definition.term()), definition.term().length() + 3, parts);
        page.quote(INDENT, definition.text());
    }

    private void unknown(Page page) throws IOException {
        if (binder == null) {
            page.blank();
            page.paragraph(
                    0,
                    "A saved report does not hold the document: which words each pattern took, and the sentences that"
                            + " name other documents, are not shown. With the document:",
                    Style.DIM);
            page.unbroken(INDENT, WhyLine.of(explanation.analysis(), told.fingerprint()), Style.DIM);
        }
    }

    private static void row(Page page, String label, String text, String reason) throws IOException {
        page.row(INDENT, new Part(label, Style.YELLOW), LABEL, List.of(Part.plain(text)));
        page.paragraph(INDENT + LABEL, reason, Style.DIM);
    }
}
