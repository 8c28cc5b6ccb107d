package dev.proviso.extract;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Purpose;
import dev.proviso.rule.Capture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a control is about: its own sentence says it, or the one before ("You can opt out in your settings"). */
final class Topic {

    private static final List<DataReference> UNKNOWN = List.of(new DataReference(DataObject.OTHER, null, List.of()));

    private final Optional<Reading> before;
    private final Reading about;
    private final int start;

    /**
     * @param before the sentence before it
     * @param start where in its own sentence its words begin
     */
    Topic(Reading reading, Optional<Reading> before, int start) {
        this.before = before;
        boolean own = speaksOfData(reading, Exceptions.start(reading, 0)) && !refersBack(reading);
        boolean other = before.filter(sentence -> speaksOfData(sentence, sentence.size()) && !isWarning(sentence))
                .isPresent();
        boolean rest = speaksOfData(reading, reading.size()) && !refersBack(reading);
        this.about = own || rest && !other
                ? reading
                : before.filter(sentence -> !isWarning(sentence)).orElse(reading);
        this.start = about == reading ? start : 0;
    }

    /** Whether it tells the customer what not to put in, which no choice is about. */
    private static boolean isWarning(Reading reading) {
        return !reading.scan("warning").isEmpty();
    }

    /** The sentence that says it. */
    Reading reading() {
        return about;
    }

    /** Where in it the words of the control begin. */
    int start() {
        return start;
    }

    /** Whether any words tie the control to data. */
    boolean isData() {
        return speaksOfData(about, about.size());
    }

    private static boolean speaksOfData(Reading reading, int end) {
        return !reading.scan("purpose", 0, end).isEmpty()
                || !reading.scan("customer-material", 0, end).isEmpty()
                || !reading.scan("loose-content", 0, end).isEmpty()
                || !reading.scan("confidential", 0, end).isEmpty();
    }

    /** Whether it points at what the sentence before named: "that use". */
    static boolean refersBack(Reading reading) {
        return reading.scan("customer-material").isEmpty()
                && !reading.scan("refers-back").isEmpty();
    }

    /** Whether it speaks of "these purposes". */
    static boolean pointsAtPurposes(Reading reading) {
        return reading.scan("refers-back").stream()
                .anyMatch(words -> words.value().equals("purposes"));
    }

    /**
     * The data named; where a limit names a purpose only, the data that the sentence before names with the same purpose.
     *
     * @param limits whether the control is a limit
     */
    List<DataReference> data(boolean limits) {
        List<DataReference> own = DataReader.ofControl(about);
        if (!own.isEmpty() || !limits) {
            return own.isEmpty() ? UNKNOWN : own;
        }
        List<Purpose> purposes = purposes(about.size());
        return before.filter(sentence -> !Collections.disjoint(named(sentence, 0, sentence.size()), purposes))
                .map(DataReader::ofControl)
                .filter(data -> !data.isEmpty())
                .orElse(UNKNOWN);
    }

    /** The purposes named before {@code end}, if possible by its own words, and the uses refused by their verb alone: "will not sell". */
    List<Purpose> purposes(int end) {
        List<Purpose> own = named(about, start, end);
        return own.isEmpty() ? purposes(0, end) : purposes(start, end);
    }

    private List<Purpose> purposes(int from, int end) {
        List<Purpose> own = named(about, from, end);
        List<Purpose> named = own.isEmpty() ? pointedAt() : own;
        TreeSet<Purpose> all = new TreeSet<>(Terms.captured(Purpose.class, about.scan("refused-use", from, end)));
        if (!named.isEmpty()) {
            all.remove(Purpose.ANY_PURPOSE);
        }
        all.addAll(named);
        return List.copyOf(all);
    }

    /** What "these purposes" are: those of the sentence before. */
    private List<Purpose> pointedAt() {
        return pointsAtPurposes(about)
                ? before.map(sentence -> named(sentence, 0, sentence.size())).orElse(List.of())
                : List.of();
    }

    /** The purposes that a limit leaves open: "for no purpose other than", "only to". */
    List<Purpose> purposesLeft() {
        return Terms.captured(Purpose.class, about.scan("purpose")).stream()
                .filter(purpose -> purpose != Purpose.ANY_PURPOSE)
                .toList();
    }

    /** Words that say how a choice is made ("in your settings") name no purpose, nor do those that say what a receiver wants. */
    private static List<Purpose> named(Reading reading, int from, int end) {
        List<Capture> others = new ArrayList<>(reading.scan("mechanism"));
        others.addAll(reading.scan("receivers-purpose"));
        return Terms.captured(
                Purpose.class,
                reading.scan("purpose", from, end).stream()
                        .filter(purpose -> others.stream().noneMatch(purpose::overlaps))
                        .toList());
    }
}
