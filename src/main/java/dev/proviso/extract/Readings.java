package dev.proviso.extract;

import dev.proviso.document.Document;
import dev.proviso.document.Section;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Passage;
import dev.proviso.rule.Rule.Finds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the units of one document, each sentence and each section's headings once. Belongs to one thread. */
final class Readings {

    /** Room for a section's number before its heading, in characters. */
    private static final int NUMBER = 8;

    private final Document document;
    private final Matcher matcher;
    private final Units units;
    private final boolean isPrivacyNotice;
    private final Map<Integer, Reading> singles = new HashMap<>();
    /** By the first sentence. */
    private final Map<Integer, List<Reading>> lists = new HashMap<>();

    private final Map<Integer, Passage> headings = new HashMap<>();
    private final Map<Integer, List<Integer>> bySection = new HashMap<>();

    Readings(Document document, Matcher matcher) {
        this.document = document;
        this.matcher = matcher;
        this.units = new Units(document);
        this.isPrivacyNotice = document.sections().stream()
                .map(Section::heading)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(this::namesPrivacyNotice)
                .isPresent();
    }

    private boolean namesPrivacyNotice(String title) {
        Passage words = matcher.passage(Tokenizer.tokenize(title, new Span(0, title.length())));
        return !matcher.scan("privacy-notice", words, 0, words.tokens().size()).isEmpty();
    }

    /** The sentence by itself. */
    Reading single(int sentence) {
        return singles.computeIfAbsent(sentence, i -> of(units.single(i)));
    }

    /** Several sentences as one passage. */
    Reading of(Unit unit) {
        Passage words = matcher.passage(Tokenizer.tokenize(document.text(), unit.words(document.text())));
        Passage over = headings.computeIfAbsent(unit.section(), this::headings);
        return new Reading(document, unit, matcher, words, new Around(this, unit, over), isPrivacyNotice);
    }

    /**
     * A sentence with the list that it introduces as one passage; where one of the items says no or only by itself ("we
     * shall: use it with care; never sell it"), the sentence, then each item with it; where the items give rights of different kinds
     * ("you: grant us a licence; waive your rights"), each item with it.
     */
    List<Reading> ofList(Unit list) {
        return lists.computeIfAbsent(list.first(), unused -> readList(list));
    }

    private List<Reading> readList(Unit list) {
        List<Unit> items = units.items(list);
        boolean areDuties = says(single(list.first()), "lead")
                && items.stream().anyMatch(item -> says(single(item.first()), "own-no"));
        if (areDuties) {
            return Stream.concat(Stream.of(single(list.first())), items.stream().map(this::of))
                    .toList();
        }
        Reading whole = of(list);
        List<Reading> each = whole.speakers(Finds.GRANT).isEmpty()
                ? List.of()
                : items.stream().map(this::of).toList();
        return kindsOfGrants(each) > 1 ? each : List.of(whole);
    }

    private static long kindsOfGrants(List<Reading> items) {
        return items.stream()
                .flatMap(item -> item.speakers(Finds.GRANT).stream().limit(1))
                .map(match -> match.rule().kind())
                .distinct()
                .count();
    }

    private static boolean says(Reading reading, String value) {
        return reading.scan("duties").stream()
                .anyMatch(capture -> capture.value().equals(value));
    }

    /** The sentence so many places from the unit's first one, in the same section; empty beyond the section's ends. */
    Optional<Reading> beside(Unit unit, int places) {
        int index = unit.first() + places;
        if (index < 0 || index >= document.sentences().size()) {
            return Optional.empty();
        }
        Sentence other = document.sentences().get(index);
        return speaks(other) && other.section() == unit.section() ? Optional.of(single(index)) : Optional.empty();
    }

    /**
     * The sentence that leads to the items among which this one stands by itself: "If you send us ideas, you agree that:
     * (a) ...; (b) we may use them". Empty where the unit is read with its lead, or is no such item.
     */
    Optional<Reading> lead(Unit unit) {
        boolean isAlone = unit.lead() == null && unit.sentences().size() == 1;
        for (int i = unit.first(); isAlone && i > 0 && isItem(i); i--) {
            if (!isItem(i - 1)) {
                boolean leads = introduces(i - 1) && isNumberedAlike(i, unit.first());
                return leads ? Optional.of(single(i - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether two items may be of one list: "(a)" and "(b)", not "(a)" and "2.". */
    private boolean isNumberedAlike(int item, int other) {
        return (first(item) == '(') == (first(other) == '(')
                && Character.isDigit(first(item)) == Character.isDigit(first(other));
    }

    private char first(int sentence) {
        return document.text().charAt(document.sentences().get(sentence).span().start());
    }

    private boolean isItem(int sentence) {
        return document.sentences().get(sentence).kind() == Sentence.Kind.ITEM;
    }

    private boolean introduces(int sentence) {
        return document.quote(document.sentences().get(sentence).span()).endsWith(":");
    }

    /** The sentences of a section, without its headings. */
    List<Passage> ofSection(int section) {
        if (bySection.isEmpty()) {
            for (int i = 0; i < document.sentences().size(); i++) {
                Sentence sentence = document.sentences().get(i);
                if (speaks(sentence)) {
                    bySection
                            .computeIfAbsent(sentence.section(), unused -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return bySection.getOrDefault(section, List.of()).stream()
                .map(i -> single(i).passage())
                .toList();
    }

    private static boolean speaks(Sentence sentence) {
        return sentence.kind() != Sentence.Kind.HEADING;
    }

    /** The headings of a section and of those around it, innermost first. */
    private Passage headings(int of) {
        List<Span> spans = new ArrayList<>();
        for (int i = of; i > 0; i = document.sections().get(i).parent()) {
            Section section = document.sections().get(i);
            if (section.heading() != null) {
                int start = section.span().start();
                int end =
                        Math.min(section.span().end(), start + section.heading().length() + NUMBER);
                spans.add(new Span(start, end));
            }
        }
        return matcher.passage(Tokenizer.tokenize(document.text(), spans));
    }
}
