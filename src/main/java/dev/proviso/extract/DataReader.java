package dev.proviso.extract;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Party;
import dev.proviso.clause.Term;
import dev.proviso.language.Tokens;
import dev.proviso.language.Tokens.Break;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what data a clause is about. */
final class DataReader {

    /** A thing named within so many words behind another one is named beside it ("your name and likeness"). */
    private static final int BESIDE = 6;

    /** Classes further than this from the data they could narrow are spoken of for another reason. */
    private static final int AROUND = 12;

    /** Words that look like a thing and are none: the "works" of "derivative works". */
    private static final String NO_THING = "none";

    /** What may be given beside something else or alone. */
    private static final List<String> EXTRAS = List.of("likeness", "marks");

    private static final String LOOSE = "loose-content";

    /** What a control may be about besides what is plainly the customer's. */
    private static final List<String> NEITHER_SIDE = List.of(LOOSE, "marks", "other");

    private DataReader() {}

    /**
     * What a grant is over: what the rule says of every match; without such a word what the pattern captured as its object, else the first thing named behind the match, else the last one
     * before it; with the things named right beside it.
     */
    static List<DataReference> ofGrant(Reading reading, Match match, Party from) {
        List<DataObject> given = Terms.named(DataObject.class, match.rule().given("objects"));
        return given.isEmpty() ? read(reading, match, from) : given(reading, match, given);
    }

    /** The kinds that the rule names, called by the words that its pattern captured. */
    private static List<DataReference> given(Reading reading, Match match, List<DataObject> objects) {
        String term = match.capture("object")
                .map(capture -> withoutArticle(reading.words(capture)))
                .orElse(null);
        return objects.stream()
                .map(object -> new DataReference(object, term, List.of()))
                .toList();
    }

    private static List<DataReference> read(Reading reading, Match match, Party from) {
        List<Capture> things = things(reading);
        List<Capture> captured = match.all("object");
        List<Capture> named =
                wholes(reading, captured.isEmpty() ? nearest(plain(things, match, from), match) : captured);
        List<Capture> chosen = isPermission(match) ? beforeAim(reading, things, named, match) : named;
        List<Capture> all = new ArrayList<>(beside(reading, things, chosen));
        if (from == Party.CUSTOMER) {
            all.addAll(reading.scan("likeness"));
            all.addAll(reading.scan("marks"));
            all = customers(reading, withoutPlaces(reading, all));
        } else if (from == Party.PROVIDER) {
            all = chosen.stream().allMatch(thing -> thing.value().equals("content")) ? all : providers(all);
        }
        return references(reading, all, from, tellsOfPeople(match));
    }

    /** Whether "the information" is what is known of people rather than what they make: not where a licence is given over it. */
    private static boolean tellsOfPeople(Match match) {
        return !match.rule().kind().equals(GrantKind.LICENCE.id());
    }

    private static boolean isPermission(Match match) {
        return match.rule().kind().equals(GrantKind.PERMISSION.id());
    }

    /** What is used stands before what it is used for: in "use this content to compile ratings" the content is meant. */
    private static List<Capture> beforeAim(Reading reading, List<Capture> things, List<Capture> named, Match match) {
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

    /** Without a profile that is only the place where something is shown or set. */
    private static List<Capture> withoutPlaces(Reading reading, List<Capture> all) {
        List<Capture> places = reading.scan("whereabouts");
        return all.stream()
                .filter(thing ->
                        !thing.value().equals("likeness") || places.stream().noneMatch(thing::overlaps))
                .toList();
    }

    /** What a customer gives is the customer's: the service named beside it is where it is used. */
    private static List<Capture> customers(Reading reading, List<Capture> all) {
        List<Capture> own = all.stream().filter(DataReader::isCustomers).toList();
        if (own.stream().anyMatch(capture -> !EXTRAS.contains(capture.value()))) {
            return own;
        }
        List<Capture> anywhere = new ArrayList<>(
                reading.scan("customer-material").stream().limit(1).toList());
        anywhere.addAll(own);
        return anywhere.isEmpty() ? all : anywhere;
    }

    /** What a provider gives is the provider's, or at least not the customer's alone. */
    private static List<Capture> providers(List<Capture> all) {
        List<Capture> own = all.stream()
                .filter(capture -> !capture.value().equals("content")
                        && !EXTRAS.subList(0, 1).contains(capture.value()))
                .toList();
        return own.isEmpty() ? all : own;
    }

    private static boolean isCustomers(Capture capture) {
        return !List.of("service", "software", "provider-content", "other").contains(capture.value());
    }

    /** What a control covers: every piece of the customer's material it names. */
    static List<DataReference> ofControl(Reading reading) {
        List<Capture> things = reading.scan("customer-material");
        if (things.isEmpty()) {
            things = reading.scan("thing").stream()
                    .filter(thing -> NEITHER_SIDE.contains(thing.value()))
                    .toList();
        }
        List<String> classes = things.isEmpty() ? allClasses(reading) : List.of();
        return classes.isEmpty()
                ? references(reading, things, Party.CUSTOMER, false)
                : List.of(new DataReference(DataObject.CONTENT, null, classes));
    }

    /** What a sentence that names no right of its own speaks of: everything that may be {@code from}'s to give. */
    static List<DataReference> of(Reading reading, Party from) {
        List<Capture> own = from == Party.CUSTOMER ? reading.scan("customer-material") : providers(things(reading));
        return references(reading, own, from, false);
    }

    /** With the whole of what is feedback: "feedback or comments" for "comments", and a term defined as feedback. */
    private static List<Capture> wholes(Reading reading, List<Capture> objects) {
        List<Capture> feedback = reading.scan("feedback");
        return objects.stream()
                .map(object -> feedback.stream()
                        .filter(remarks -> remarks.from() <= object.from() && remarks.to() > object.from())
                        .findFirst()
                        .orElse(object))
                .toList();
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

    /** Without what is only perhaps the customer's ("other works") where the customer's own is named behind it. */
    private static List<Capture> plain(List<Capture> things, Match match, Party from) {
        List<Capture> own = things.stream()
                .filter(thing -> isCustomers(thing) && !thing.value().equals(LOOSE))
                .toList();
        boolean isNamed = from == Party.CUSTOMER && own.stream().anyMatch(thing -> thing.from() >= match.to());
        return isNamed ? own : things;
    }

    private static List<Capture> nearest(List<Capture> things, Match match) {
        Optional<Capture> behind =
                things.stream().filter(thing -> thing.from() >= match.to()).findFirst();
        if (behind.isPresent()) {
            return List.of(behind.get());
        }
        List<Capture> before =
                things.stream().filter(thing -> thing.to() <= match.to()).toList();
        return before.isEmpty() ? List.of() : List.of(before.get(before.size() - 1));
    }

    /** With what is named beside it: "your content, name and likeness". */
    private static List<Capture> beside(Reading reading, List<Capture> things, List<Capture> chosen) {
        List<Capture> all = new ArrayList<>(chosen);
        int end = chosen.isEmpty()
                ? Integer.MAX_VALUE
                : chosen.get(chosen.size() - 1).to();
        for (Capture thing : things) {
            if (thing.from() >= end && thing.from() - end <= BESIDE && isJoined(reading, end, thing.from())) {
                if (!isMoreFeedback(reading, all, thing)) {
                    all.add(thing);
                }
                end = thing.to();
            }
        }
        return all;
    }

    /** "Suggestions and other information" are remarks, all of them. */
    private static boolean isMoreFeedback(Reading reading, List<Capture> named, Capture next) {
        return isInformation(reading, next)
                && named.stream().anyMatch(thing -> thing.value().equals(DataObject.FEEDBACK.id()));
    }

    /** Whether "and", "or" or a comma alone stands between the words before {@code end} and those from {@code start} on. */
    private static boolean isJoined(Reading reading, int end, int start) {
        Tokens tokens = reading.passage().tokens();
        boolean joined = tokens.breakBefore(end) == Break.COMMA;
        for (int i = end; i < start; i++) {
            joined |= List.of("and", "or").contains(tokens.word(i));
        }
        return joined && reading.scan("preposition", end, start).isEmpty();
    }

    /** @param people whether "the information" is about people */
    private static List<DataReference> references(Reading reading, List<Capture> captures, Party from, boolean people) {
        List<DataReference> references = new ArrayList<>();
        List<String> classes = classes(reading);
        for (Capture capture : rawFirst(reading, captures)) {
            DataObject object = people && isInformation(reading, capture)
                    ? DataObject.PERSONAL_DATA
                    : object(capture.value(), from);
            DataReference reference = new DataReference(
                    object, withoutArticle(reading.words(capture)), object == DataObject.CONTENT ? classes : List.of());
            if (references.stream().noneMatch(known -> isSame(known, reference))) {
                references.add(reference);
            }
        }
        return references;
    }

    /** Whether "the information" is all that is said: what is told of people, not what they make. */
    private static boolean isInformation(Reading reading, Capture capture) {
        return capture.value().equals(LOOSE)
                && !reading.scan("data-name", capture.to() - 1, capture.to()).isEmpty();
    }

    /** What still shows single people before what no longer does, so that it stands for both. */
    private static List<Capture> rawFirst(Reading reading, List<Capture> captures) {
        List<Capture> derived = reading.scan("de-identified");
        return captures.stream()
                .sorted(Comparator.comparing(capture -> derived.stream().anyMatch(capture::overlaps)))
                .toList();
    }

    private static String withoutArticle(String words) {
        return words.replaceFirst("^(your|their|the|such|any|these|this|those|all) ", "");
    }

    /** Of a person's likeness each piece counts; of other data the first name stands for all. */
    private static boolean isSame(DataReference known, DataReference other) {
        return known.object() == other.object()
                && (known.object() != DataObject.LIKENESS
                        || known.term() != null && known.term().equalsIgnoreCase(other.term()));
    }

    /** Content that the sentence does not say whose it is belongs to whoever gives the right. */
    private static DataObject object(String value, Party from) {
        if (value.equals(LOOSE)) {
            return from == Party.PROVIDER ? DataObject.PROVIDER_CONTENT : DataObject.CONTENT;
        }
        return Term.find(DataObject.class, value).orElse(DataObject.OTHER);
    }

    /** The kinds of data named near the data they narrow or in a list with such a kind, sorted; not those that are part of its name ("Your Files"). */
    static List<String> classes(Reading reading) {
        TreeSet<String> classes = new TreeSet<>();
        List<Capture> own = reading.scan("customer-material");
        List<Capture> things = new ArrayList<>(own);
        things.addAll(reading.scan(LOOSE));
        for (Capture named : reading.scan("data-class")) {
            if (things.stream().anyMatch(thing -> isNear(thing, named))) {
                things.add(named);
                if (own.stream().noneMatch(named::overlaps)) {
                    classes.add(named.value());
                }
            }
        }
        return List.copyOf(classes);
    }

    private static List<String> allClasses(Reading reading) {
        return reading.scan("data-class").stream()
                .map(Capture::value)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isNear(Capture thing, Capture named) {
        return named.from() - thing.to() <= AROUND && thing.from() - named.to() <= AROUND;
    }
}
