package dev.proviso.authoring;

import dev.proviso.clause.Level;
import dev.proviso.clause.Term;
import dev.proviso.report.JsonFields;
import dev.proviso.report.Layout;
import dev.proviso.report.Page;
import dev.proviso.report.Page.Part;
import dev.proviso.report.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of rules, checks and vocabularies: a table for people under a heading for each kind, or JSON. */
public record RuleList(List<RuleCard> cards) {

    public RuleList {
        cards = List.copyOf(cards);
    }

    /** Writes the tables in UTF-8 and flushes. */
    public void writeText(Layout layout, OutputStream out) throws IOException {
        Page.write(layout, out, page -> {
            boolean first = true;
            for (Map.Entry<Finds, List<RuleCard>> group : byFinds().entrySet()) {
                if (!first) {
                    page.blank();
                }
                page.paragraph(0, group.getKey().heading(), Style.BOLD);
                page.table(2, group.getValue().stream().map(RuleList::row).toList());
                first = false;
            }
        });
    }

    private Map<Finds, List<RuleCard>> byFinds() {
        Map<Finds, List<RuleCard>> groups = new LinkedHashMap<>();
        cards.forEach(card -> groups.computeIfAbsent(card.finds(), unused -> new ArrayList<>())
                .add(card));
        return groups;
    }

    private static List<Part> row(RuleCard card) {
        List<Part> cells = new ArrayList<>();
        cells.add(Part.plain(card.id()));
        if (!card.kind().isEmpty()) {
            cells.add(Part.plain(card.kind()));
        }
        Term.find(Level.class, card.level()).ifPresent(level -> cells.add(new Part(level.id(), Style.of(level))));
        cells.add(Part.plain(card.title()));
        return cells;
    }

    /** Writes one JSON object and flushes. */
    public void writeJson(OutputStream out) throws IOException {
        JsonFields.write(
                out,
                json -> json.objects("rules", cards, card -> {
                    json.text("id", card.id());
                    json.text("finds", card.finds().id());
                    json.text("kind", orNull(card.kind()));
                    json.text("level", orNull(card.level()));
                    json.text("title", card.title());
                    json.text("file", card.file());
                }));
    }

    private static @org.jspecify.annotations.Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
