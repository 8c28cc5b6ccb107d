package dev.proviso.extract;

import dev.proviso.analysis.Clauses;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Grant;
import dev.proviso.clause.PartyNames;
import dev.proviso.clause.Term;
import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.rule.Match;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Rule.Finds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Walks the sentences of one document and collects its clauses. Used once. */
final class ClauseFinder {

    /** What a control calls "these purposes" stands within so many sentences before it. */
    private static final int BACK = 4;

    /** So many sentences after a control may take something out of it. */
    private static final int AFTER = 3;

    private final Document document;
    private final Matcher matcher;
    private final Units units;
    private final Readings readings;
    private final FoundGrants found = new FoundGrants();
    private final List<Control> controls = new ArrayList<>();

    ClauseFinder(Document document, Matcher matcher) {
        this.document = document;
        this.matcher = matcher;
        this.units = new Units(document);
        this.readings = new Readings(document, matcher);
    }

    Clauses find(List<PartyNames> parties, List<Definition> definitions) {
        walk(Finds.GRANT);
        List<Grant> grants = found.finished();
        walk(Finds.CONTROL);
        if (grants.stream().anyMatch(ModelService::isMet)
                && ModelService.isDescribed(readings, document.sentences().size())) {
            if (!ModelService.isNamed(grants)) {
                grants.replaceAll(ModelService::train);
            }
            controls.replaceAll(ModelService::train);
        }
        grants.sort(Comparator.comparingInt(grant -> grant.location().start()));
        controls.sort(Comparator.comparingInt(control -> control.location().start()));
        return new Clauses(
                parties,
                definitions,
                Numbered.grants(grants),
                Numbered.controls(controls),
                new ReferenceFinder(document, matcher, readings).find(),
                new StatementFinder(document, readings).find());
    }

    private void walk(Finds finds) {
        int i = 0;
        while (i < document.sentences().size()) {
            i += document.sentences().get(i).kind() == Sentence.Kind.HEADING ? 1 : take(i, finds);
        }
    }

    /** Takes what begins at sentence {@code i}, as a list if it is one; returns how many sentences were used up. */
    private int take(int i, Finds finds) {
        Optional<Unit> list = units.list(i);
        if (list.isPresent() && takesList(list.get(), finds)) {
            return list.get().sentences().size();
        }
        takes(readings.single(i), finds);
        return 1;
    }

    /** Whether the list is a clause, or one of its items where each stands for itself. */
    private boolean takesList(Unit list, Finds finds) {
        long taken = readings.ofList(list).stream()
                .filter(reading -> takes(reading, finds))
                .count();
        return taken > 0;
    }

    /** Whether the words are a clause, or add to a grant before them. */
    private boolean takes(Reading reading, Finds finds) {
        List<Match> matches = reading.speakers(finds);
        if (!matches.isEmpty()) {
            add(reading, matches);
            return true;
        }
        Optional<Match> continued = finds == Finds.GRANT && !listsLimits(reading.unit())
                ? reading.speaker(Finds.CONTINUATION)
                : Optional.empty();
        continued.ifPresent(match -> found.fold(reading, match));
        return continued.isPresent();
    }

    /** Whether an item limits by itself, so that each stands for itself: "these rights are limited as follows: ...". */
    private boolean listsLimits(Unit unit) {
        return unit.isList()
                && units.items(unit).stream()
                        .anyMatch(item -> readings.single(item.first())
                                .speaker(Finds.CONTROL)
                                .isPresent());
    }

    private void add(Reading reading, List<Match> matches) {
        Match first = matches.get(0);
        if (first.rule().finds() == Finds.GRANT) {
            found.add(reading, readings.beside(reading.unit(), -1), readings.lead(reading.unit()), first);
        } else {
            addControl(reading, first);
            matches.stream()
                    .filter(other -> isCounter(first, other))
                    .findFirst()
                    .ifPresent(other -> addControl(reading, other));
        }
    }

    /** Whether a sentence takes away with one match what it gives with the other: "ends on deletion, but copies may remain". */
    private static boolean isCounter(Match first, Match other) {
        boolean apart = other.from() >= first.to() || other.to() <= first.from();
        return apart
                && !kind(first).isContext()
                && !kind(other).isContext()
                && kind(first).widens() != kind(other).widens();
    }

    private static ControlKind kind(Match match) {
        return Term.find(ControlKind.class, match.rule().kind()).orElseThrow();
    }

    private void addControl(Reading reading, Match match) {
        controls.add(ControlReader.read(
                reading,
                before(reading),
                IntStream.range(0, AFTER)
                        .mapToObj(places -> readings.beside(
                                reading.unit(), reading.unit().sentences().size() + places))
                        .flatMap(Optional::stream)
                        .toList(),
                match));
    }

    /** The sentence before it; where it speaks of "these purposes", the nearest one that names a purpose. */
    private Optional<Reading> before(Reading reading) {
        return IntStream.rangeClosed(1, Topic.pointsAtPurposes(reading) ? BACK : 0)
                .mapToObj(places -> readings.beside(reading.unit(), -places))
                .flatMap(Optional::stream)
                .filter(sentence -> !sentence.scan("purpose").isEmpty())
                .findFirst()
                .or(() -> readings.beside(reading.unit(), -1));
    }
}
