package dev.proviso.extract;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Party;
import dev.proviso.clause.Term;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds what data a clause is about. */
final class DataReader {

    /** Classes further than this from the data they could narrow are spoken of for another reason. */
    private static final int AROUND = 12;

    /** What a control may be about besides what is plainly the customer's. */
    private static final List<String> NEITHER_SIDE = List.of(GrantedThings.LOOSE, "marks", "other");

    private DataReader() {}

    /** What a grant is over: what the rule says of every match, else the things granted. */
    static List<DataReference> ofGrant(Reading reading, Match match, Party from) {
        List<DataObject> given = Terms.named(DataObject.class, match.rule().given("objects"));
        return given.isEmpty()
                ? references(reading, GrantedThings.of(reading, match, from), from, tellsOfPeople(match))
                : given(reading, match, given);
    }

    /** Whether "the information" is what is known of people rather than what they make: not where a licence is given over it. */
    private static boolean tellsOfPeople(Match match) {
        return !match.rule().kind().equals(GrantKind.LICENCE.id());
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

    /** What a control covers: every piece of the customer's material it names. */
    static List<DataReference> ofControl(Reading reading) {
        List<Capture> things = outsideExceptions(reading, reading.scan("customer-material"));
        if (things.isEmpty()) {
            things = reading.scan("thing").stream()
                    .filter(thing -> NEITHER_SIDE.contains(thing.value()))
                    .toList();
        }
        List<String> classes = things.isEmpty() ? allClasses(reading) : List.of();
        return classes.isEmpty()
                ? withContent(reading, things, references(reading, things, Party.CUSTOMER, true))
                : List.of(new DataReference(DataObject.CONTENT, null, classes));
    }

    /** A limit on "your data" in a privacy notice keeps what the customer made as well as what is known of him. */
    private static List<DataReference> withContent(
            Reading reading, List<Capture> things, List<DataReference> references) {
        List<DataReference> all = new ArrayList<>(references);
        things.stream()
                .filter(thing -> isToldOfPeople(reading, thing))
                .map(thing ->
                        new DataReference(DataObject.CONTENT, withoutArticle(reading.words(thing)), classes(reading)))
                .filter(content -> all.stream().noneMatch(known -> isSame(known, content)))
                .limit(1)
                .forEach(all::add);
        return all;
    }

    /** Data that only an exception names, or that brackets leave out, is not what the control is about. */
    private static List<Capture> outsideExceptions(Reading reading, List<Capture> things) {
        int end = Exceptions.start(reading, 0);
        List<Capture> before = things.stream()
                .filter(thing -> thing.from() < end && !GrantedThings.isLeftOut(reading, thing))
                .toList();
        return before.isEmpty() ? things : before;
    }

    /** What a sentence that names no right of its own speaks of: everything that may be {@code from}'s to give. */
    static List<DataReference> of(Reading reading, Party from) {
        return references(reading, GrantedThings.anyOf(reading, from), from);
    }

    /** The customer's material that a sentence names last. */
    static List<DataReference> lastOfCustomer(Reading reading) {
        List<Capture> things = reading.scan("customer-material");
        return references(reading, things.subList(Math.max(0, things.size() - 1), things.size()), Party.CUSTOMER);
    }

    /** The data of a grant, with what a sentence that adds to it says that it reaches. */
    static List<DataReference> reachedBy(Reading reading, Party from, List<DataReference> data) {
        List<DataReference> all = new ArrayList<>(data);
        references(reading, GrantedThings.reached(reading, from), from).stream()
                .filter(more -> data.stream().noneMatch(known -> known.object() == more.object()))
                .forEach(all::add);
        return all;
    }

    private static List<DataReference> references(Reading reading, List<Capture> captures, Party from) {
        return references(reading, captures, from, false);
    }

    /** @param people whether "the information" is about people */
    private static List<DataReference> references(Reading reading, List<Capture> captures, Party from, boolean people) {
        List<DataReference> references = new ArrayList<>();
        List<String> classes = classes(reading);
        for (Capture capture : rawFirst(reading, captures)) {
            boolean isPersonal =
                    people && (GrantedThings.isInformation(reading, capture) || isToldOfPeople(reading, capture));
            DataObject object = isPersonal
                    ? DataObject.PERSONAL_DATA
                    : isNameOfRemarks(reading, capture) ? DataObject.FEEDBACK : object(capture.value(), from);
            DataReference reference = new DataReference(
                    object, withoutArticle(reading.words(capture)), object == DataObject.CONTENT ? classes : List.of());
            if (references.stream().noneMatch(known -> isSame(known, reference))) {
                references.add(reference);
            }
        }
        return references;
    }

    /** Whether the document defines a name that mostly is one of content for remarks on the service: "Submissions". */
    private static boolean isNameOfRemarks(Reading reading, Capture thing) {
        return thing.value().equals(DataObject.CONTENT.id())
                && reading.scan("feedback", thing.from(), thing.to()).stream()
                        .anyMatch(name -> name.to() == thing.to());
    }

    /** Whether it is "your data" and a privacy notice speaks of it. */
    private static boolean isToldOfPeople(Reading reading, Capture thing) {
        return thing.value().equals(DataObject.CONTENT.id())
                && reading.isInPrivacyNotice()
                && reading.scan("own-data", thing.from(), thing.to()).stream()
                        .anyMatch(own -> own.from() == thing.from() && own.to() == thing.to());
    }

    /** What still shows single people before what no longer does, so that it stands for both. */
    private static List<Capture> rawFirst(Reading reading, List<Capture> captures) {
        List<Capture> shown = reading.scan("de-identified");
        return captures.stream()
                .sorted(Comparator.comparing(capture -> shown.stream().anyMatch(capture::overlaps)))
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

    /** Content on the service, or that the sentence does not say whose it is, belongs to whoever gives the right. */
    private static DataObject object(String value, Party from) {
        if (value.equals(GrantedThings.LOOSE) || value.equals(DataObject.PROVIDER_CONTENT.id())) {
            return from == Party.PROVIDER ? DataObject.PROVIDER_CONTENT : DataObject.CONTENT;
        }
        return Term.find(DataObject.class, value).orElse(DataObject.OTHER);
    }

    /** The kinds of data named near the data they narrow or in a list with such a kind, sorted; not those that are part of its name ("Your Files"). */
    static List<String> classes(Reading reading) {
        TreeSet<String> classes = new TreeSet<>();
        List<Capture> own = reading.scan("customer-material");
        List<Capture> things = new ArrayList<>(own);
        things.addAll(reading.scan(GrantedThings.LOOSE));
        for (Capture named : dataClasses(reading)) {
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
        return dataClasses(reading).stream()
                .map(Capture::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** The kinds of data named, but for those that only a model makes: "to train models to generate video". */
    private static List<Capture> dataClasses(Reading reading) {
        List<Capture> making = reading.scan("generates");
        return reading.scan("data-class").stream()
                .filter(named -> making.stream()
                        .noneMatch(verb -> verb.to() <= named.from() && isSameClause(reading, verb.to(), named.from())))
                .toList();
    }

    private static boolean isSameClause(Reading reading, int from, int to) {
        return IntStream.rangeClosed(from, to).noneMatch(reading.passage()::beginsClause);
    }

    private static boolean isNear(Capture thing, Capture named) {
        return named.from() - thing.to() <= AROUND && thing.from() - named.to() <= AROUND;
    }
}
