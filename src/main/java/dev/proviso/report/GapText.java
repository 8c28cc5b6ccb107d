package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Cell;
import dev.proviso.analysis.Gap;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Quote;
import dev.proviso.document.Location;
import dev.proviso.document.Span;
import dev.proviso.report.Page.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A gap of the report for people: granted, controlled, left open, and the words it rests on, each quoted once. */
final class GapText {

    private static final int INDENT = 12;
    private static final int LABEL = 14;
    private static final int MOST_CONTROLS = 4;
    private static final int QUOTE_LENGTH = 1500;

    private final Page page;
    private final Analysis analysis;
    private final Set<Span> quoted = new HashSet<>();

    GapText(Page page, Analysis analysis) {
        this.page = page;
        this.analysis = analysis;
    }

    void write(Gap gap) throws IOException {
        Part level = new Part(gap.level().id(), Style.of(gap.level()));
        page.row(
                2,
                level,
                10,
                List.of(
                        new Part(gap.check(), Style.BOLD),
                        Part.plain(Phrases.message(gap.message(), analysis.standing(gap.fingerprint())))));
        GapParts parts = new GapParts(analysis, gap);
        Optional<Grant> grant = parts.grant();
        if (grant.isPresent()) {
            granted(grant.get());
        }
        controlled(parts);
        cells("left open", gap.open());
        cells("unclear", parts.unclear());
        cells("undetermined", gap.undetermined());
        quotes(parts);
        page.unbroken(INDENT, "why: " + WhyLine.of(analysis, gap.fingerprint()), Style.DIM);
    }

    private void granted(Grant grant) throws IOException {
        if (quoted.contains(grant.location().span())) {
            row("granted", "as above", grant.location(), "");
        } else {
            row("granted", Phrases.subject(grant), grant.location(), Phrases.words(grant.modifiers()));
        }
    }

    private void controlled(GapParts parts) throws IOException {
        List<Control> controls = parts.controls();
        for (Control control : controls.subList(0, Math.min(controls.size(), MOST_CONTROLS))) {
            row("controlled", Phrases.subject(control), control.location(), EffectWords.withKind(control));
        }
        if (controls.size() > MOST_CONTROLS) {
            page.row(INDENT, label(""), LABEL, List.of(Part.plain(controls.size() - MOST_CONTROLS + " more, below")));
        }
        if (controls.isEmpty() && !parts.gap().open().isEmpty()) {
            page.row(INDENT, label("controlled"), LABEL, List.of(Part.plain("nothing found")));
        }
    }

    private void row(String label, String what, Location place, String how) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.plain(what));
        parts.add(new Part(Phrases.place(place), Style.DIM));
        if (!how.isEmpty()) {
            parts.add(Part.plain(how));
        }
        page.row(INDENT, label(label), LABEL, parts);
    }

    private void cells(String label, List<Cell> cells) throws IOException {
        if (!cells.isEmpty()) {
            String phrases = CellGroups.joined(cells);
            page.row(INDENT, label(label), LABEL, List.of(Part.plain(phrases)));
        }
    }

    private void quotes(GapParts parts) throws IOException {
        for (Quote quote : parts.quotes()) {
            quote(quote);
        }
    }

    private void quote(Quote quote) throws IOException {
        if (!quote.text().isBlank() && quoted.add(quote.location().span())) {
            page.quote(INDENT, Phrases.shortened(quote.text(), QUOTE_LENGTH));
        }
    }

    private static Part label(String text) {
        return new Part(text, Style.DIM);
    }
}
