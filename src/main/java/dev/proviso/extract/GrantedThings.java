package dev.proviso.extract;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Party;
import dev.proviso.language.Tokens.Break;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses, of the things that a sentence names, those that its grant is over. */
final class GrantedThings {

    /** Content that the sentence does not say whose it is. */
    static final String LOOSE = "loose-content";

    private static final String SERVICE = "service";

    private static final String OTHER = "other";

    /** So many words behind "this licence extends to" the first thing that it extends to is named. */
    private static final int REACH = 12;

    /** Words that look like a thing and are none: the "works" of "derivative works". */
    private static final String NO_THING = "none";

    /** What may be given beside something else or alone. */
    private static final List<String> EXTRAS = List.of("likeness", "marks");

    private static final List<String> PROVIDERS = List.of(SERVICE, "software", "provider-content", OTHER);

    private final Reading reading;
    private final List<Capture> things;

    private GrantedThings(Reading reading) {
        this.reading = reading;
        this.things = things(reading);
    }

    /** Everything named, without what only looks like a thing and without the licence itself. */
    private static List<Capture> things(Reading reading) {
        List<Capture> all = reading.scan("thing");
        List<Capture> none = new ArrayList<>(reading.scan("licence"));
        all.stream().filter(thing -> thing.value().equals(NO_THING)).forEach(none::add);
        return all.stream()
                .filter(thing -> none.stream().noneMatch(thing::overlaps))
                .toList();
    }

    /**
     * What the pattern captured as its object, else the first thing named behind the match, else the first one behind the
     * giver, else the last one before; with the things named right beside it.
     */
    static List<Capture> of(Reading reading, Match match, Party from) {
        return new GrantedThings(reading).granted(match, from);
    }

    /** What a sentence that names no right of its own speaks of: everything that may be {@code from}'s to give. */
    static List<Capture> anyOf(Reading reading, Party from) {
        return from == Party.CUSTOMER
                ? reading.scan("customer-material")
                : providers(new GrantedThings(reading).things);
    }

    /** What a sentence says that a grant of {@code from} reaches besides: "this licence extends to your name". */
    static List<Capture> reached(Reading reading, Party from) {
        return new GrantedThings(reading)
                .reached()
                .filter(thing -> isCustomers(thing) == (from == Party.CUSTOMER))
                .toList();
    }

    private List<Capture> granted(Match match, Party from) {
        List<Capture> chosen = chosen(match, from);
        Enumerated enumerated = new Enumerated(reading, things);
        List<Capture> claimed = isOf(GrantKind.ASSIGNMENT, match) ? claimed(enumerated, chosen) : List.of();
        if (!claimed.isEmpty()) {
            return claimed;
        }
        List<Capture> all = new ArrayList<>(enumerated.beside(chosen));
        match.all("object").stream()
                .filter(subject -> subject.from() == match.from())
                .flatMap(subject -> enumerated.before(subject).stream())
                .forEach(all::add);
        reached().forEach(all::add);
        if (from == Party.CUSTOMER) {
            return customers(all, isOf(GrantKind.LICENCE, match) ? chosen : List.of());
        }
        if (isOf(GrantKind.LICENCE, match)) {
            all.addAll(enumerated.used());
        }
        boolean isContent = chosen.stream().allMatch(thing -> thing.value().equals("content"));
        return from == Party.OTHER || isContent ? all : providers(all);
    }

    private static boolean isOf(GrantKind kind, Match match) {
        return match.rule().kind().equals(kind.id());
    }

    private List<Capture> chosen(Match match, Party from) {
        List<Capture> captured = match.all("object");
        List<Capture> named = (captured.isEmpty() ? nearest(plain(match, from), match).stream() : captured.stream())
                .map(this::head)
                .map(this::remarks)
                .toList();
        return isOf(GrantKind.PERMISSION, match) ? beforeAim(named, match) : named;
    }

    /** Who says that it owns a numbered list of things owns all of them: "(i) all data, (ii) the Services and (iii) feedback". */
    private static List<Capture> claimed(Enumerated enumerated, List<Capture> chosen) {
        List<Capture> listed = enumerated.listed(chosen);
        return listed.isEmpty()
                ? List.of()
                : Stream.concat(chosen.stream(), listed.stream())
                        .flatMap(item -> enumerated.beside(List.of(item)).stream())
                        .filter(thing -> !thing.value().equals(OTHER))
                        .toList();
    }

    /** The whole of what is feedback: "feedback or comments" for "comments", and a term defined as feedback. */
    private Capture remarks(Capture thing) {
        return reading.scan("feedback").stream()
                .filter(feedback -> feedback.from() <= thing.from() && feedback.to() > thing.from())
                .findFirst()
                .orElse(thing);
    }

    /** What is used stands before what it is used for: in "use this content to compile ratings" the content is meant. */
    private List<Capture> beforeAim(List<Capture> named, Match match) {
        int verb = match.capture("to").map(Capture::to).orElse(match.from());
        int aim = reading.scan("aim-begins", verb, reading.size()).stream()
                .mapToInt(Capture::from)
                .findFirst()
                .orElse(reading.size());
        if (named.isEmpty() || named.get(0).from() < aim) {
            return named;
        }
        return things.stream()
                .filter(thing -> isCustomers(thing) && thing.from() >= verb && thing.to() <= aim)
                .findFirst()
                .map(List::of)
                .orElse(named);
    }

    /**
     * Without what is only perhaps the customer's ("other works") where the customer's own is named behind it; not where a
     * name or a mark comes first: in "such content and your name" the content counts.
     */
    private List<Capture> plain(Match match, Party from) {
        List<Capture> own = things.stream()
                .filter(thing -> isCustomers(thing) && !thing.value().equals(LOOSE))
                .toList();
        Optional<Capture> first =
                own.stream().filter(thing -> thing.from() >= match.to()).findFirst();
        boolean isNamed =
                from == Party.CUSTOMER && first.filter(thing -> !isExtra(thing)).isPresent();
        return isNamed ? own : things;
    }

    private List<Capture> nearest(List<Capture> among, Match match) {
        List<Capture> behind =
                among.stream().filter(thing -> thing.from() >= match.to()).toList();
        if (!behind.isEmpty()) {
            Optional<Capture> used =
                    behind.stream().filter(thing -> !isPlace(thing)).findFirst();
            return List.of(used.orElse(behind.get(0)));
        }
        int giver = match.capture("from").map(Capture::to).orElse(match.to());
        List<Capture> before =
                among.stream().filter(thing -> thing.to() <= match.to()).toList();
        Optional<Capture> inside = before.stream()
                .filter(thing -> thing.from() >= giver)
                .filter(thing -> !isExtra(thing) && !thing.value().equals(OTHER))
                .findFirst();
        return inside.or(() -> before.stream().reduce((first, second) -> second)).stream()
                .toList();
    }

    /** Whether it is where something is used: "on your website". */
    private boolean isPlace(Capture thing) {
        return !reading.scan("place", thing.from() - 2, thing.from() + 1).isEmpty();
    }

    /** What a compound speaks of is its last part: the documentation in "product and services documentation". */
    private Capture head(Capture thing) {
        int end = thing.to();
        if (!reading.scan("preposition", end - 1, end).isEmpty()) {
            return thing;
        }
        for (Capture next : things) {
            if (next.from() == end && reading.passage().tokens().breakBefore(end) == Break.NONE) {
                return head(next);
            }
            boolean isCoordinate = next.value().equals(thing.value()) && next.from() == end + 1;
            Capture head = isCoordinate ? head(next) : next;
            if (!head.equals(next)) {
                return head;
            }
        }
        return thing;
    }

    /** Whether "the information" is all that is said. */
    static boolean isInformation(Reading reading, Capture thing) {
        return thing.value().equals(LOOSE)
                && !reading.scan("data-name", thing.to() - 1, thing.to()).isEmpty();
    }

    private Stream<Capture> reached() {
        return reading.scan("reaches").stream()
                .flatMap(reach -> things.stream()
                        .filter(thing -> thing.from() >= reach.to() && thing.from() - reach.to() <= REACH)
                        .limit(1))
                .flatMap(first -> new Enumerated(reading, things).beside(List.of(first)).stream());
    }

    /** With the names and marks that the sentence speaks of, without what it leaves out or only says to be a place. */
    private List<Capture> withExtras(List<Capture> named) {
        List<Capture> all = new ArrayList<>(named);
        reading.scan("likeness").stream().filter(name -> !isContactData(name)).forEach(all::add);
        all.addAll(reading.scan("marks"));
        all.removeIf(thing -> isLeftOut(reading, thing));
        return withoutPlaces(all);
    }

    /** Whether a name is part of data by which somebody is reached: "the name and e-mail address". */
    private boolean isContactData(Capture name) {
        return things.stream()
                .anyMatch(thing -> thing.value().equals(DataObject.PERSONAL_DATA.id()) && thing.overlaps(name));
    }

    /** Whether it stands in brackets that say what is not meant: "(not including your name or address)". */
    static boolean isLeftOut(Reading reading, Capture thing) {
        return reading.scan("left-out").stream()
                .anyMatch(words -> words.to() <= thing.from()
                        && IntStream.rangeClosed(words.to(), thing.from())
                                .allMatch(at -> reading.passage().tokens().breakBefore(at) != Break.BRACKET));
    }

    /** Without a profile that is only the place where something is shown or set. */
    private List<Capture> withoutPlaces(List<Capture> all) {
        List<Capture> places = reading.scan("whereabouts");
        return all.stream()
                .filter(thing ->
                        !thing.value().equals("likeness") || places.stream().noneMatch(thing::overlaps))
                .toList();
    }

    /**
     * What a customer gives is the customer's: the service named beside it is where it is used. A name or a mark is given
     * with the material that the sentence speaks of, unless it is {@code licensed} by itself.
     */
    private List<Capture> customers(List<Capture> named, List<Capture> licensed) {
        List<Capture> all = withExtras(named);
        List<Capture> own = all.stream().filter(GrantedThings::isCustomers).toList();
        boolean isWhole = !licensed.isEmpty() && own.containsAll(licensed);
        if (isWhole || own.stream().anyMatch(thing -> !isExtra(thing))) {
            return own;
        }
        List<Capture> material = Stream.concat(
                        reading.scan("customer-material").stream().limit(1), own.stream())
                .toList();
        List<Capture> others =
                all.stream().filter(thing -> !thing.value().equals(SERVICE)).toList();
        return Stream.of(material, others, reading.scan(LOOSE).stream().limit(1).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What a provider gives is the provider's, or at least not the customer's alone. */
    private static List<Capture> providers(List<Capture> all) {
        List<Capture> own = all.stream()
                .filter(thing -> !List.of("content", "likeness").contains(thing.value()))
                .toList();
        return own.isEmpty() ? all : own;
    }

    private static boolean isExtra(Capture thing) {
        return EXTRAS.contains(thing.value());
    }

    private static boolean isCustomers(Capture thing) {
        return !PROVIDERS.contains(thing.value());
    }
}
