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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a control of a rule's match. */
final class ControlReader {

    /** What these are about their own sentence says, or nothing does; "you consent to that use" asks for the one before. */
    private static final Set<ControlKind> STANDING_ALONE =
            Set.of(ControlKind.DEEMED_CONSENT, ControlKind.UNILATERAL_CHANGE, ControlKind.ACCEPTANCE_BY_USE);

    private final Reading reading;
    private final Match match;

    private final List<Reading> after;

    /** Where the words of the control begin, in a sentence that gives before it limits: "..., provided that we will not ...". */
    private final int own;

    private final Topic topic;

    private ControlReader(Reading reading, Optional<Reading> before, List<Reading> after, Match match) {
        this.after = after;
        this.reading = reading;
        this.match = match;
        this.own = reading.scan("proviso", 0, match.to()).stream()
                .mapToInt(Capture::to)
                .max()
                .orElse(0);
        boolean standsAlone = STANDING_ALONE.contains(kind()) && !Topic.refersBack(reading);
        this.topic = new Topic(reading, standsAlone ? Optional.empty() : before, own);
    }

    private boolean allBut() {
        return match.rule().given("purposes").contains("all-but");
    }

    /** What the rule says of every match, else what the words name. */
    private List<Purpose> purposes() {
        List<Purpose> given = Terms.named(Purpose.class, match.rule().given("purposes"));
        return given.isEmpty() ? topic.purposes(purposesEnd()) : given;
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
                allBut ? topic.purposesLeft() : List.of(),
                scope(kind),
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

    /** What an exception to a prohibition names is allowed. */
    private int purposesEnd() {
        boolean prohibits = match.rule().kind().equals(ControlKind.PROHIBITION.id());
        return prohibits
                ? Exceptions.start(topic.reading(), topic.start())
                : topic.reading().size();
    }

    private ControlKind kind() {
        return Term.find(ControlKind.class, match.rule().kind()).orElseThrow();
    }

    private List<DataReference> data() {
        List<DataObject> given = Terms.named(DataObject.class, match.rule().given("objects"));
        if (!given.isEmpty()) {
            return given.stream()
                    .map(object -> new DataReference(object, null, List.of()))
                    .toList();
        }
        return topic.data(kind().limits());
    }

    private String scope(ControlKind kind) {
        if (kind == ControlKind.UNILATERAL_CHANGE) {
            return notice().flatMap(sentence -> sentence.firstWords("limited-notice"))
                    .orElse("");
        }
        List<String> words = new ArrayList<>(DataReader.classes(topic.reading()));
        reading.scan("narrowing").stream()
                .filter(narrowed -> narrowed.value().equals("scope"))
                .forEach(narrowed -> words.add(reading.words(narrowed).replaceAll("[()]", "")));
        words.addAll(reading.regions());
        return words.stream().distinct().collect(Collectors.joining(", "));
    }

    private List<Bound> binds() {
        List<Bound> given = Terms.named(Bound.class, match.rule().given("binds"));
        if (!given.isEmpty()) {
            return given;
        }
        TreeSet<Bound> binds = new TreeSet<>();
        binds.add(Bound.PROVIDER);
        List<Capture> shared = reading.scan("shared-with");
        reading.scan("beneficiary", match.from(), match.to()).stream()
                .filter(named -> shared.stream().noneMatch(with -> isReceiver(named, with)))
                .forEach(capture -> Term.find(Bound.class, capture.value())
                        .filter(bound -> bound != Bound.CUSTOMER)
                        .ifPresent(binds::add));
        return List.copyOf(binds);
    }

    /** Those with whom nothing will be shared are not bound. */
    private static boolean isReceiver(Capture named, Capture with) {
        return named.from() >= with.to() && named.from() - with.to() <= GrantReader.RECEIVER;
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
        boolean narrowed = !match.rule().given("effect").isEmpty()
                || !reading.scan("narrowing").isEmpty()
                || !reading.regions().isEmpty()
                || !exceptions().isEmpty();
        return narrowed ? Effect.CONDITIONAL : Effect.FULL;
    }

    /** How long the customer has: to act, or, before new terms apply, to leave. */
    private @Nullable String window(ControlKind kind) {
        if (kind != ControlKind.UNILATERAL_CHANGE) {
            return reading.firstWords("window").orElse(null);
        }
        return notice().flatMap(sentence -> sentence.firstWords("notice-period"))
                .orElse(null);
    }

    /** The sentence that promises to announce changes of the terms. */
    private Optional<Reading> notice() {
        return Stream.concat(Stream.of(reading), after.stream())
                .filter(sentence -> !sentence.scan("notice-period").isEmpty())
                .findFirst();
    }

    private @Nullable String first(String vocabulary) {
        return reading.scan(vocabulary).stream()
                .findFirst()
                .map(capture -> capture.value())
                .orElse(null);
    }

    private List<String> exceptions() {
        return allBut() ? List.of() : Exceptions.of(reading, match, kind(), own, after);
    }
}
