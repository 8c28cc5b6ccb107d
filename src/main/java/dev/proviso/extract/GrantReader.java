package dev.proviso.extract;

import dev.proviso.clause.AiScope;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Party;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.Term;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a grant of a rule's match. */
final class GrantReader {

    /** A receiver is named within so many words of "share with". */
    static final int RECEIVER = 8;

    /** The group of a receiver is named within so many words of the granting verb. */
    private static final int GROUP = 16;

    /** What stands between the case that a lead tells and its items: ", you agree that:". */
    private static final Pattern AGREEING =
            Pattern.compile(",? (?:then )?you (?:also |hereby )?(?:acknowledge|understand|agree|grant)[^:]*:$|:$");

    private final Reading reading;
    private final Optional<Reading> before;
    private final Optional<Reading> lead;
    private final Match match;
    private final Party from;

    private GrantReader(Reading reading, Optional<Reading> before, Optional<Reading> lead, Match match) {
        this.reading = reading;
        this.before = before;
        this.lead = lead;
        this.match = match;
        this.from = from(match);
    }

    /**
     * The grant found by {@code match}, without an id yet.
     *
     * @param before the sentence before it in its section
     * @param lead the sentence that leads to it, where it is one of several items
     */
    static Grant read(Reading reading, Optional<Reading> before, Optional<Reading> lead, Match match) {
        return new GrantReader(reading, before, lead, match).grant();
    }

    private Grant grant() {
        GrantKind kind = Term.find(GrantKind.class, match.rule().kind()).orElseThrow();
        List<DataReference> data = data();
        Purposes purposes = purposes(kind);
        return new Grant(
                "",
                kind,
                from,
                written("from"),
                to(),
                written("to"),
                !reading.scan("on-behalf").isEmpty(),
                data,
                List.copyOf(Modifiers.in(reading, match, from, List.of())),
                rights(),
                purposes.named(),
                purposes.mode(),
                purposes.excluded(),
                purposes.named().contains(Purpose.AI_TRAINING) ? aiScope() : null,
                cases(),
                reading.text(),
                List.of(),
                reading.document().locate(reading.unit().span(), reading.unit().section()),
                match.rule().id());
    }

    /** What it is over; where it says "it" of the customer's material, what the sentence before it names last. */
    private List<DataReference> data() {
        List<DataReference> named = DataReader.ofGrant(reading, match, from);
        boolean refersBack = named.isEmpty()
                && from == Party.CUSTOMER
                && !reading.scan("said-before", match.from(), reading.size()).isEmpty();
        return refersBack ? before.map(DataReader::lastOfCustomer).orElse(named) : named;
    }

    /** Who gives the right: what the rule says, else whom the pattern captured. */
    private static Party from(Match match) {
        List<Party> given = Terms.named(Party.class, match.rule().given("from"));
        if (!given.isEmpty()) {
            return given.get(0);
        }
        return match.capture("from")
                .flatMap(capture -> Term.find(Party.class, capture.value()))
                .orElseGet(() -> opposite(match));
    }

    private static Party opposite(Match match) {
        String to = match.capture("to").map(Capture::value).orElse("");
        return switch (to) {
            case "customer" -> Party.PROVIDER;
            case "provider" -> Party.CUSTOMER;
            default -> Party.OTHER;
        };
    }

    private Purposes purposes(GrantKind kind) {
        boolean hasNone = from == Party.PROVIDER || kind == GrantKind.WAIVER;
        Purposes named = hasNone ? Purposes.NONE : Purposes.read(reading, match);
        Purposes read = kind == GrantKind.ASSIGNMENT ? named.ofOwner() : named;
        return read.with(Terms.named(Purpose.class, match.rule().given("purposes")));
    }

    private @Nullable String written(String capture) {
        return match.capture(capture).map(reading::words).orElse(null);
    }

    private List<Beneficiary> to() {
        List<Beneficiary> given = Terms.named(Beneficiary.class, match.rule().given("to"));
        if (!given.isEmpty()) {
            return given;
        }
        return switch (from) {
            case CUSTOMER -> receivers();
            case PROVIDER -> withGroup(List.of(Beneficiary.CUSTOMER));
            case OTHER -> withGroup(others());
        };
    }

    /** The other company of a contract, with the companies of its group when they are named beside it. */
    private List<Beneficiary> withGroup(List<Beneficiary> receivers) {
        int verb = match.capture("from").map(Capture::to).orElse(match.from());
        boolean group = named(verb, Math.min(verb + GROUP, reading.size())).contains(Beneficiary.AFFILIATES);
        TreeSet<Beneficiary> all = new TreeSet<>(receivers);
        if (group) {
            all.add(Beneficiary.AFFILIATES);
        }
        return List.copyOf(all);
    }

    private List<Beneficiary> others() {
        return match.capture("to")
                .map(capture -> capture.value().equals("customer") ? Beneficiary.CUSTOMER : Beneficiary.PROVIDER)
                .map(List::of)
                .orElse(List.of());
    }

    /** The customer's right goes to those named between the granting verb and what is granted, or to the provider. */
    private List<Beneficiary> receivers() {
        int verb = match.capture("from").map(Capture::to).orElse(match.from());
        TreeSet<Beneficiary> receivers = new TreeSet<>(named(verb, match.to()));
        boolean toUsers = receivers.remove(Beneficiary.CUSTOMER) && isOtherUser();
        if (toUsers) {
            receivers.add(Beneficiary.OTHER_USERS);
        }
        if (receivers.isEmpty()) {
            receivers.add(Beneficiary.PROVIDER);
        }
        return List.copyOf(receivers);
    }

    /** Those named between these positions and those to whom the right or the material goes, but for whom the sentence leaves out. */
    private List<Beneficiary> named(int from, int to) {
        List<Capture> named = Stream.concat(reading.scan("beneficiary", from, to).stream(), shared())
                .toList();
        return Terms.captured(Beneficiary.class, Terms.outside(named, reading.scan("excluding")));
    }

    /** Those to whom the receiver may pass the right on, and those to whom it may pass the material, but for its audience. */
    private Stream<Capture> shared() {
        return reading.scan("shared-with", match.from(), reading.size()).stream()
                .flatMap(shared ->
                        reading
                                .scan("beneficiary", shared.from(), Math.min(shared.to() + RECEIVER, reading.size()))
                                .stream()
                                .filter(receiver -> shared.value().equals("right") || !isAudience(receiver)));
    }

    /** Whether material is shown to them rather than used by them. */
    private static boolean isAudience(Capture receiver) {
        return List.of(Beneficiary.PUBLIC.id(), Beneficiary.OTHER_USERS.id()).contains(receiver.value());
    }

    private boolean isOtherUser() {
        return match.capture("to")
                .filter(capture -> capture.value().equals("customer"))
                .map(reading::words)
                .map(words -> !words.toLowerCase(Locale.ROOT).startsWith("you"))
                .orElse(false);
    }

    private List<String> rights() {
        TreeSet<String> rights = new TreeSet<>();
        reading.scan("right", match.from(), reading.size()).forEach(capture -> rights.add(capture.value()));
        return List.copyOf(rights);
    }

    private AiScope aiScope() {
        Optional<AiScope> named =
                Terms.captured(AiScope.class, reading.scan("ai-scope")).stream().findFirst();
        return named.orElse(AiScope.UNSPECIFIED);
    }

    /** What the words say of when the right is given and over how much, and the regions of whose people their section speaks. */
    static List<String> conditions(Reading reading) {
        List<String> conditions = new ArrayList<>();
        reading.scan("condition").forEach(capture -> conditions.add(condition(reading, capture)));
        conditions.addAll(reading.regions());
        return whole(conditions);
    }

    private static String condition(Reading reading, Capture capture) {
        return capture.value().equals("part") ? reading.words(capture) : Quotation.of(reading, capture);
    }

    /** The conditions, and what other sentences say of the case: the one before, or the one that leads to an item. */
    private List<String> cases() {
        List<String> cases = new ArrayList<>(conditions(reading));
        if (!reading.scan("said-of-case").isEmpty()) {
            before.map(Reading::text).filter(GrantReader::isSentence).ifPresent(cases::add);
        }
        lead.filter(sentence -> !sentence.scan("case").isEmpty())
                .map(sentence -> AGREEING.matcher(sentence.text()).replaceFirst(""))
                .ifPresent(cases::add);
        return whole(cases);
    }

    /** Whether it says something, other than a number that stands by itself. */
    private static boolean isSentence(String text) {
        return text.indexOf(' ') > 0;
    }

    /** Without those that are part of another. */
    private static List<String> whole(List<String> conditions) {
        return conditions.stream()
                .filter(words -> conditions.stream().noneMatch(other -> isPart(words, other)))
                .toList();
    }

    private static boolean isPart(String words, String other) {
        return words.length() < other.length() && other.contains(words);
    }
}
