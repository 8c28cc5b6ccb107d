package dev.proviso.extract;

import dev.proviso.clause.ControlKind;
import dev.proviso.clause.Term;
import dev.proviso.document.Document;
import dev.proviso.document.Span;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Passage;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Surroundings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A unit with its words, ready for questions about what it says. Belongs to one thread.
 *
 * @param document the document it stands in
 * @param unit its sentences
 * @param matcher the rules, with the document's terms
 * @param passage its words
 * @param around what stands around it
 * @param isInPrivacyNotice whether the document is a privacy notice, by its first heading
 */
public record Reading(
        Document document,
        Unit unit,
        Matcher matcher,
        Passage passage,
        Surroundings around,
        boolean isInPrivacyNotice) {

    /** The match that speaks for the unit, of rules that find this: the highest priority, then the first. */
    public Optional<Match> speaker(Rule.Finds finds) {
        return speakers(finds).stream().findFirst();
    }

    /** The matches of rules that find this, first the one that speaks for the unit; none where that one leaves a list alone. */
    List<Match> speakers(Rule.Finds finds) {
        List<Match> ranked = matcher.match(passage, finds, around).stream()
                .sorted(Comparator.comparingInt((Match match) -> -match.rule().priority())
                        .thenComparing(Match::from)
                        .thenComparing(Match::to, Comparator.reverseOrder()))
                .filter(match -> match.to() > itemStart())
                .toList();
        return ranked.isEmpty() || !unit.isList() || holdsList(ranked.get(0)) ? ranked : List.of();
    }

    /** Whether the list belongs to a match: accepting "the following terms" does not make the terms an acceptance. */
    private boolean holdsList(Match match) {
        boolean isContext = Term.find(ControlKind.class, match.rule().kind())
                .filter(kind -> match.rule().finds() == Rule.Finds.CONTROL && kind.isContext())
                .isPresent();
        return match.from() < introEnd() && !isContext;
    }

    /** The vocabulary's entries anywhere in the unit. */
    public List<Capture> scan(String vocabulary) {
        return scan(vocabulary, 0, size());
    }

    /** The vocabulary's entries between two word positions. */
    List<Capture> scan(String vocabulary, int from, int to) {
        return from < to ? matcher.scan(vocabulary, passage, from, to) : List.of();
    }

    /** The vocabulary's entries in the headings over the unit. */
    List<Capture> over(String vocabulary) {
        Passage headings = around.headings();
        return matcher.scan(vocabulary, headings, 0, headings.tokens().size());
    }

    /** The regions that the section is for, by its headings. */
    List<String> regions() {
        return over("region").stream().map(Capture::value).distinct().toList();
    }

    /** The first entry of the vocabulary, as written. */
    Optional<String> firstWords(String vocabulary) {
        return scan(vocabulary).stream().findFirst().map(this::words);
    }

    /** The words of a capture as the document writes them, white space unified. */
    String words(Capture capture) {
        return words(capture.from(), capture.to());
    }

    /** The words between two positions as the document writes them, white space unified, without what stands before an item. */
    public String words(int from, int to) {
        int item = itemStart();
        return from < item && item < to ? words(from, item) + " " + words(item, to) : quote(from, to);
    }

    /** The position of the item's first word behind the sentence that leads to it; 0 where the unit is no item. */
    private int itemStart() {
        return unit.lead() == null ? 0 : passage.tokens().firstFrom(unit.span().start());
    }

    private String quote(int from, int to) {
        return document.quote(passage.tokens().span(from, to)).replaceAll("[\\s\\u00A0]+", " ");
    }

    int size() {
        return passage.tokens().size();
    }

    /** The position behind the last word of the first sentence. */
    int introEnd() {
        Span intro = unit.sentences().get(0).span();
        return passage.tokens().firstFrom(intro.end());
    }

    /** The unit's words as a quote. */
    public String text() {
        return document.quote(unit.span());
    }
}
