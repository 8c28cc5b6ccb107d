package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.document.Document;
import dev.proviso.document.Section;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code proviso show} for programs: the extracted text with its sections, sentences and clauses. */
final class ShowJsonWriter implements ShowWriter {

    @Override
    public void write(Document document, Analysis analysis, OutputStream out) throws IOException {
        JsonFields.write(out, json -> {
            json.text("source", analysis.source());
            json.text("format", analysis.format().id());
            json.term("status", analysis.status());
            json.text("language", analysis.language());
            json.text("text", document.text());
            sections(json, document.sections());
            sentences(json, document);
            ClauseJson clauses = new ClauseJson(json);
            clauses.clauses(analysis.clauses());
            clauses.notices(analysis.notices());
        });
    }

    private static void sections(JsonFields json, List<Section> sections) {
        json.objects("sections", sections.subList(1, sections.size()), section -> {
            json.text("number", section.number());
            json.text("heading", section.heading());
            json.number("level", section.level());
            span(json, section.span());
        });
    }

    /** A sentence with a list in it is told as what introduces the list and as its items. */
    private static void sentences(JsonFields json, Document document) {
        List<Sentence> pieces = document.sentences().stream()
                .flatMap(sentence -> pieces(document, sentence).stream())
                .toList();
        json.objects("sentences", pieces, sentence -> {
            span(json, sentence.span());
            json.text(
                    "section",
                    document.locate(sentence.span(), sentence.section()).section());
            json.text("kind", kind(sentence.kind()));
        });
    }

    private static List<Sentence> pieces(Document document, Sentence sentence) {
        if (sentence.items().isEmpty()) {
            return List.of(sentence);
        }
        List<Sentence> pieces = new ArrayList<>();
        int start = sentence.span().start();
        int end = sentence.items().get(0).start();
        int words = document.text().substring(start, end).stripTrailing().length();
        if (words > 0) {
            pieces.add(new Sentence(
                    new Span(start, start + words), sentence.section(), sentence.block(), sentence.kind()));
        }
        sentence.items()
                .forEach(item ->
                        pieces.add(new Sentence(item, sentence.section(), sentence.block(), Sentence.Kind.ITEM)));
        return pieces;
    }

    private static void span(JsonFields json, Span span) {
        json.number("start", span.start());
        json.number("end", span.end());
    }

    private static String kind(Sentence.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
