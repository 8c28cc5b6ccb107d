package dev.proviso.extract;

import dev.proviso.clause.Bound;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Effect;
import dev.proviso.clause.EffectReason;
import dev.proviso.clause.Nature;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.Term;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a control of a rule's match. */
final class ControlReader {

    private final Reading reading;
    private final Match match;

    private final List<Reading> after;

    /** The sentence that says what the control is about: its own, or the one before ("You can opt out in your settings"). */
    private final Reading about;

    private ControlReader(Reading reading, Optional<Reading> before, List<Reading> after, Match match) {
        this.after = after;
        this.reading = reading;
        this.match = match;
        this.about = speaksOfData(reading) && !refersBack(reading) ? reading : before.orElse(reading);
    }

    private boolean allBut() {
        return match.rule().given("purposes").contains("all-but");
    }

    private static boolean speaksOfData(Reading reading) {
        return !reading.scan("purpose").isEmpty()
                || !reading.scan("customer-material").isEmpty()
                || !reading.scan("loose-content").isEmpty()
                || !reading.scan("confidential").isEmpty();
    }

    private static boolean refersBack(Reading reading) {
        return reading.scan("customer-material").isEmpty()
                && !reading.scan("refers-back").isEmpty();
    }

    /**
     * The control found by {@code match}, without an id yet.
     *
     * @param before the sentence before it, which says what it is about when its own words do not
     * @param after the sentences after it, which may take something out of it ("even if you opt out")
     */
    static Control read(Reading reading, Optional<Reading> before, List<Reading> after, Match match) {
        return new ControlReader(reading, before, after, match).control();
    }

    private Control control() {
        ControlKind kind = kind();
        boolean allBut = allBut();
        EffectReason reason = reason(kind);
        return new Control(
                "",
                kind,
                data(),
                allBut ? List.of() : purposes(),
                allBut ? purposesLeft() : List.of(),
                scope(),
                binds(),
                Terms.named(Nature.class, match.rule().given("nature")).stream()
                        .findFirst()
                        .orElse(Nature.PROMISE),
                effect(reason),
                reason,
                first("actor"),
                reading.firstWords("mechanism").orElse(null),
                window(kind),
                exceptions(),
                reading.text(),
                reading.document().locate(reading.unit().span(), reading.unit().section()),
                match.rule().id());
    }

    /** The purposes named before the first exception, and the uses refused by their verb alone: "will not sell". */
    private List<Purpose> purposes() {
        int end = match.rule().kind().equals(ControlKind.PROHIBITION.id())
                ? about.scan("exception").stream()
                        .mapToInt(Capture::from)
                        .findFirst()
                        .orElse(about.size())
                : about.size();
        List<Purpose> named = Terms.captured(Purpose.class, about.scan("purpose", 0, end));
        TreeSet<Purpose> all = new TreeSet<>(Terms.captured(Purpose.class, about.scan("refused-use", 0, end)));
        if (!named.isEmpty()) {
            all.remove(Purpose.ANY_PURPOSE);
        }
        all.addAll(named);
        return List.copyOf(all);
    }

    /** The purposes that a limit leaves open: "for no purpose other than", "only to". */
    private List<Purpose> purposesLeft() {
        return Terms.captured(Purpose.class, about.scan("purpose")).stream()
                .filter(purpose -> purpose != Purpose.ANY_PURPOSE)
                .toList();
    }

    /** An opt-out that no words tie to data is one from something else: mails, renewals, arbitration. */
    private ControlKind kind() {
        ControlKind kind = Term.find(ControlKind.class, match.rule().kind()).orElseThrow();
        return kind == ControlKind.OPT_OUT && !speaksOfData(about) ? ControlKind.OPT_OUT_OTHER : kind;
    }

    private List<DataReference> data() {
        List<DataObject> given = Terms.named(DataObject.class, match.rule().given("objects"));
        if (!given.isEmpty()) {
            return given.stream()
                    .map(object -> new DataReference(object, null, List.of()))
                    .toList();
        }
        List<DataReference> data = DataReader.ofControl(about);
        return data.isEmpty() ? List.of(new DataReference(DataObject.OTHER, null, List.of())) : data;
    }

    private String scope() {
        return String.join(", ", DataReader.classes(about));
    }

    private List<Bound> binds() {
        List<Bound> given = Terms.named(Bound.class, match.rule().given("binds"));
        if (!given.isEmpty()) {
            return given;
        }
        TreeSet<Bound> binds = new TreeSet<>();
        binds.add(Bound.PROVIDER);
        reading.scan("beneficiary", match.from(), match.to())
                .forEach(capture -> Term.find(Bound.class, capture.value())
                        .filter(bound -> bound != Bound.CUSTOMER)
                        .ifPresent(binds::add));
        return List.copyOf(binds);
    }

    private @Nullable EffectReason reason(ControlKind kind) {
        if (kind == ControlKind.DEEMED_CONSENT) {
            return EffectReason.DEEMED;
        }
        List<EffectReason> given = Terms.named(EffectReason.class, match.rule().given("reason"));
        if (!given.isEmpty()) {
            return given.get(0);
        }
        boolean limits = kind.limits();
        return Terms.captured(EffectReason.class, limits ? reading.scan("no-effect") : List.of()).stream()
                .findFirst()
                .orElse(null);
    }

    private Effect effect(@Nullable EffectReason reason) {
        if (reason != null) {
            return Effect.NONE;
        }
        boolean narrowed = !reading.scan("narrowing").isEmpty() || !exceptions().isEmpty();
        return narrowed ? Effect.CONDITIONAL : Effect.FULL;
    }

    /** How long the customer has: to act, or, before new terms apply, to leave. */
    private @Nullable String window(ControlKind kind) {
        if (kind != ControlKind.UNILATERAL_CHANGE) {
            return reading.firstWords("window").orElse(null);
        }
        return Stream.concat(Stream.of(reading), after.stream())
                .flatMap(sentence -> sentence.firstWords("notice-period").stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String first(String vocabulary) {
        return reading.scan(vocabulary).stream()
                .findFirst()
                .map(capture -> capture.value())
                .orElse(null);
    }

    private List<String> exceptions() {
        List<String> exceptions = new ArrayList<>();
        if (allBut()) {
            return exceptions;
        }
        for (Capture capture : reading.scan("exception")) {
            if (capture.from() >= match.to() || capture.to() <= match.from()) {
                exceptions.add(reading.words(capture));
            }
        }
        after.stream()
                .filter(next -> !next.scan("overrides-choice").isEmpty())
                .forEach(next -> exceptions.add(next.text().replaceAll("\\s+", " ")));
        return exceptions;
    }
}
