package dev.proviso.report;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.Told;
import dev.proviso.clause.Control;
import dev.proviso.clause.Quote;
import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A finding of the HTML report.
 *
 * @param id the anchor of the finding
 * @param level how much it matters
 * @param rule id of the check that fired
 * @param message what was found
 * @param why why it matters
 * @param fingerprint its stable name
 * @param facts what was granted, controlled, left open
 * @param quotes the words it rests on
 */
record HtmlFinding(
        String id,
        String level,
        String rule,
        String message,
        String why,
        String fingerprint,
        List<Fact> facts,
        List<Quotation> quotes) {

    /** A label and what there is to say under it. */
    record Fact(String label, String text) {}

    /**
     * Words of the document.
     *
     * @param anchor where they stand in the text
     * @param repeated whether they were quoted before
     */
    record Quotation(String text, String place, String anchor, boolean repeated) {}

    HtmlFinding {
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
    }

    /**
     * @param anchors the anchors of the marked passages
     * @param quoted the passages quoted so far; those of this finding are added
     */
    static HtmlFinding of(String id, Entry entry, Map<Span, String> anchors, Set<Span> quoted) {
        Told told = entry.told();
        Optional<GapParts> parts = Optional.ofNullable(told.gap()).map(gap -> new GapParts(entry.analysis(), gap));
        return new HtmlFinding(
                id,
                told.level().id(),
                told.check(),
                HtmlText.line(Phrases.message(told)),
                HtmlText.line(told.why()),
                told.fingerprint(),
                parts.map(HtmlFinding::facts).orElse(List.of()),
                quotes(told, parts, anchors, quoted));
    }

    private static List<Fact> facts(GapParts parts) {
        List<Fact> facts = new ArrayList<>();
        parts.grant()
                .ifPresent(
                        grant -> facts.add(fact("granted", Phrases.subject(grant), Phrases.words(grant.modifiers()))));
        for (Control control : parts.controls()) {
            facts.add(fact("controlled", Phrases.subject(control), EffectWords.withKind(control)));
        }
        if (parts.controls().isEmpty() && !parts.gap().open().isEmpty()) {
            facts.add(new Fact("controlled", "nothing found"));
        }
        cells(facts, "left open", parts.gap().open());
        cells(facts, "unclear", parts.unclear());
        cells(facts, "undetermined", parts.gap().undetermined());
        return facts;
    }

    private static Fact fact(String label, String subject, String how) {
        return new Fact(label, HtmlText.line(how.isEmpty() ? subject : subject + " — " + how));
    }

    private static void cells(List<Fact> facts, String label, List<Cell> cells) {
        if (!cells.isEmpty()) {
            facts.add(new Fact(label, HtmlText.line(CellGroups.joined(cells))));
        }
    }

    private static List<Quotation> quotes(
            Told told, Optional<GapParts> parts, Map<Span, String> anchors, Set<Span> quoted) {
        List<Quote> words = parts.map(GapParts::quotes).orElse(List.of(new Quote(told.text(), told.location())));
        return words.stream()
                .filter(quote -> !quote.text().isBlank())
                .map(quote -> new Quotation(
                        HtmlText.line(quote.text()),
                        HtmlText.line(Phrases.place(quote.location())),
                        anchors.getOrDefault(quote.location().span(), ""),
                        !quoted.add(quote.location().span())))
                .toList();
    }
}
