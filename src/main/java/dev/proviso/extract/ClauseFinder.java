package dev.proviso.extract;

import dev.proviso.analysis.Clauses;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Party;
import dev.proviso.clause.PartyNames;
import dev.proviso.clause.Term;
import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Rule.Finds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Walks the sentences of one document and collects its clauses. Used once. */
final class ClauseFinder {

    /** A continuation stands within so many sentences of its grant, or of the last one that continued it. */
    private static final int REACH = 6;

    /** One that says whose licence it speaks of may stand farther away, and so may one between companies, whose licences take long. */
    private static final int NAMED_REACH = 15;

    /** What a control calls "these purposes" stands within so many sentences before it. */
    private static final int BACK = 4;

    /** So many sentences after a control may take something out of it. */
    private static final int AFTER = 3;

    private final Document document;
    private final Matcher matcher;
    private final Units units;
    private final Readings readings;
    private final List<Grant> grants = new ArrayList<>();
    private final List<Integer> grantEnds = new ArrayList<>();
    private final Map<Reading, Match> forLater = new LinkedHashMap<>();
    private final List<Control> controls = new ArrayList<>();

    ClauseFinder(Document document, Matcher matcher) {
        this.document = document;
        this.matcher = matcher;
        this.units = new Units(document);
        this.readings = new Readings(document, matcher);
    }

    Clauses find(List<PartyNames> parties, List<Definition> definitions) {
        walk(Finds.GRANT);
        forLater.forEach(this::foldIntoNamed);
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
        continued.ifPresent(match -> fold(reading, match));
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
            grants.add(GrantReader.read(reading, first));
            grantEnds.add(end(reading));
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

    /** Folds into the grant of the section that the sentence names, else into the last one it can speak of. */
    private void fold(Reading reading, Match match) {
        int named = grantOfNamedSection(reading);
        int target = named >= 0 ? named : grantBefore(reading);
        if (target < 0) {
            forLater.put(reading, match);
        } else {
            grants.set(target, Continuations.fold(grants.get(target), reading, match));
            if (named < 0) {
                grantEnds.set(target, end(reading));
            }
        }
    }

    /** What speaks of a section further on is folded when the whole document is known. */
    private void foldIntoNamed(Reading reading, Match match) {
        int named = grantOfNamedSection(reading);
        if (named >= 0) {
            grants.set(named, Continuations.fold(grants.get(named), reading, match));
        }
    }

    /** The sentence behind a unit. */
    private static int end(Reading reading) {
        return reading.unit().first() + reading.unit().sentences().size();
    }

    /** The nearest licence of the side whose licence the sentence names; without a licence the nearest grant. */
    private int grantBefore(Reading reading) {
        int sentence = reading.unit().first();
        Optional<Party> giver =
                Terms.captured(Party.class, reading.scan("giver")).stream().findFirst();
        int nearest = -1;
        for (int i = grants.size() - 1; i >= 0 && sentence - grantEnds.get(i) <= NAMED_REACH; i--) {
            Grant grant = grants.get(i);
            boolean isNear = sentence - grantEnds.get(i) <= REACH;
            if (giver.map(grant.from()::equals).orElse(isNear || grant.from() == Party.OTHER)) {
                nearest = nearest < 0 ? i : nearest;
                if (grant.kind() == GrantKind.LICENCE) {
                    return i;
                }
            }
        }
        return nearest;
    }

    /** Whether a section is the one that bears the number, or a part of it. */
    private static boolean isPartOf(@Nullable String section, String number) {
        return section != null
                && (section.equals(number) || section.startsWith(number + "(") || section.startsWith(number + "."));
    }

    private int grantOfNamedSection(Reading reading) {
        for (Capture reference : reading.scan("section-word")) {
            if (reference.to() < reading.size()) {
                String number = reading.words(reference.to(), reference.to() + 1);
                for (int i = 0; i < grants.size(); i++) {
                    if (isPartOf(grants.get(i).location().section(), number)) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }
}
