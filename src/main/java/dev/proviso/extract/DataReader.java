package dev.proviso.extract;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Party;
import dev.proviso.clause.Term;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what data a clause is about. */
final class DataReader {

    /** A thing named within so many words behind another one is named beside it ("your name and likeness"). */
    private static final int BESIDE = 6;

    /** Words that look like a thing and are none: the "works" of "derivative works". */
    private static final String NO_THING = "none";

    private static final String LOOSE = "loose-content";

    private DataReader() {}

    /**
     * What a grant is over: what the pattern captured as its object, else the first thing named behind the match, else the last one
     * before it; with the things named right beside it.
     */
    static List<DataReference> ofGrant(Reading reading, Match match, Party from) {
        List<Capture> captured = match.all("object");
        List<Capture> things = reading.scan("thing").stream()
                .filter(thing -> !thing.value().equals(NO_THING))
                .toList();
        List<Capture> chosen = captured.isEmpty() ? nearest(things, match) : captured;
        List<Capture> all = new ArrayList<>(beside(things, chosen));
        if (from == Party.CUSTOMER) {
            all.addAll(reading.scan("likeness"));
            all.addAll(reading.scan("marks"));
        }
        return references(reading, all, from);
    }

    /** What a control covers: every piece of the customer's material it names. */
    static List<DataReference> ofControl(Reading reading) {
        List<Capture> things = reading.scan("customer-material");
        if (things.isEmpty()) {
            things = reading.scan(LOOSE);
        }
        return references(reading, things, Party.CUSTOMER);
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

    private static List<Capture> beside(List<Capture> things, List<Capture> chosen) {
        List<Capture> all = new ArrayList<>(chosen);
        int end = chosen.isEmpty()
                ? Integer.MAX_VALUE
                : chosen.get(chosen.size() - 1).to();
        for (Capture thing : things) {
            if (thing.from() >= end && thing.from() - end <= BESIDE) {
                all.add(thing);
                end = thing.to();
            }
        }
        return all;
    }

    private static List<DataReference> references(Reading reading, List<Capture> captures, Party from) {
        List<DataReference> references = new ArrayList<>();
        List<String> classes = classes(reading);
        for (Capture capture : captures) {
            DataObject object = object(capture.value(), from);
            if (references.stream().noneMatch(known -> known.object() == object)) {
                List<String> own = object == DataObject.CONTENT ? classes : List.of();
                references.add(new DataReference(object, reading.words(capture), own));
            }
        }
        return references;
    }

    /** Content that the sentence does not say whose it is belongs to whoever gives the right. */
    private static DataObject object(String value, Party from) {
        if (value.equals(LOOSE)) {
            return from == Party.PROVIDER ? DataObject.PROVIDER_CONTENT : DataObject.CONTENT;
        }
        return Term.find(DataObject.class, value).orElse(DataObject.OTHER);
    }

    /** The kinds of data named, sorted. */
    static List<String> classes(Reading reading) {
        TreeSet<String> classes = new TreeSet<>();
        reading.scan("data-class").forEach(capture -> classes.add(capture.value()));
        return List.copyOf(classes);
    }
}
