package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Control;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Grant;
import dev.proviso.clause.PartyNames;
import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.report.Page.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** {@code proviso show} for people: every sentence under its section, then what was found. */
final class ShowTextWriter implements ShowWriter {

    private static final int LABEL = 22;

    private final Layout layout;

    ShowTextWriter(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void write(Document document, Analysis analysis, OutputStream out) throws IOException {
        Page.write(layout, out, page -> write(document, analysis, page));
    }

    private static void write(Document document, Analysis analysis, Page page) throws IOException {
        page.flow(
                0,
                2,
                List.of(
                        new Part(analysis.source(), Style.BOLD),
                        Part.plain(analysis.format().id()),
                        Part.plain(Wording.of(analysis.status())),
                        Part.plain(document.sections().size() - 1 + " sections"),
                        Part.plain(document.sentences().size() + " sentences")));
        for (var notice : analysis.notices()) {
            page.paragraph(2, "Note: " + notice.message(), Style.PLAIN);
        }
        sentences(page, document);
        clauses(page, analysis);
        page.blank();
    }

    private static void sentences(Page page, Document document) throws IOException {
        for (Sentence sentence : document.sentences()) {
            String text = document.quote(sentence.span());
            int level = document.sections().get(sentence.section()).level();
            if (sentence.kind() == Sentence.Kind.HEADING) {
                page.blank();
                page.paragraph(2 * Math.max(1, level), text, Style.BOLD);
            } else {
                String mark = sentence.kind() == Sentence.Kind.ITEM ? "- " : "| ";
                page.paragraph(2 * Math.max(1, level), mark + text, Style.PLAIN);
            }
        }
    }

    private static void clauses(Page page, Analysis analysis) throws IOException {
        heading(page, "Parties", analysis.clauses().parties().size());
        for (PartyNames party : analysis.clauses().parties()) {
            row(page, party.role().id(), String.join(", ", party.names()));
        }
        heading(page, "Definitions", analysis.clauses().definitions().size());
        for (Definition definition : analysis.clauses().definitions()) {
            row(page, definition.term(), members(definition), Phrases.place(definition.location()));
        }
        heading(page, "Grants", analysis.clauses().grants().size());
        for (Grant grant : analysis.clauses().grants()) {
            String way = grant.id() + " " + grant.kind().id();
            String parties = grant.from().id() + " to " + Phrases.words(grant.to());
            row(
                    page,
                    way,
                    parties,
                    Phrases.subject(grant),
                    Phrases.words(grant.modifiers()),
                    Phrases.place(grant.location()),
                    grant.rule());
        }
        heading(page, "Controls", analysis.clauses().controls().size());
        for (Control control : analysis.clauses().controls()) {
            String way = control.id() + " " + control.kind().id();
            row(
                    page,
                    way,
                    Phrases.subject(control),
                    EffectWords.of(control),
                    Phrases.place(control.location()),
                    control.rule());
        }
    }

    private static String members(Definition definition) {
        List<String> words = new ArrayList<>();
        if (!definition.includes().isEmpty()) {
            words.add("includes " + String.join(", ", definition.includes()));
        }
        if (!definition.excludes().isEmpty()) {
            words.add("excludes " + String.join(", ", definition.excludes()));
        }
        return String.join("; ", words);
    }

    private static void heading(Page page, String title, int count) throws IOException {
        page.blank();
        page.paragraph(0, title + " (" + count + ")", Style.BOLD);
    }

    private static void row(Page page, String label, String... parts) throws IOException {
        List<Part> shown = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                shown.add(Part.plain(part));
            }
        }
        page.row(2, Part.plain(label), LABEL, shown);
    }
}
