package dev.proviso.extract;

import dev.proviso.clause.Purpose;
import dev.proviso.clause.PurposeMode;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The purposes a grant names.
 *
 * @param named those it is given for
 * @param mode whether others than those are meant too
 * @param excluded those it expressly leaves out
 */
record Purposes(List<Purpose> named, PurposeMode mode, List<Purpose> excluded) {

    static final Purposes NONE = new Purposes(List.of(), PurposeMode.UNSTATED, List.of());

    /** What the words of {@code match} and behind it name. */
    static Purposes read(Reading reading, Match match) {
        List<Capture> excluding = reading.scan("excluding");
        List<Capture> captures = in(reading).stream()
                .filter(capture -> capture.to() > match.from() || isAim(reading, capture))
                .toList();
        List<Purpose> named = Terms.captured(Purpose.class, without(captures, excluding));
        List<Purpose> excluded = Terms.captured(
                        Purpose.class,
                        captures.stream()
                                .filter(capture -> excluding.stream().anyMatch(capture::overlaps))
                                .toList())
                .stream()
                .filter(purpose -> !named.contains(purpose))
                .toList();
        return of(named, mode(reading, named), excluded);
    }

    /** Those that a sentence adds to a grant before it. */
    static List<Purpose> added(Reading reading) {
        return Terms.captured(Purpose.class, without(in(reading), reading.scan("excluding")));
    }

    private static List<Capture> without(List<Capture> captures, List<Capture> excluding) {
        return captures.stream()
                .filter(capture -> excluding.stream().noneMatch(capture::overlaps))
                .toList();
    }

    /** Where the words of a clause name purposes: not within the name of what is used, or of who uses it. */
    static List<Capture> in(Reading reading) {
        List<Capture> material = Stream.of("feedback", "content")
                .flatMap(vocabulary -> reading.scan(vocabulary).stream())
                .toList();
        List<Capture> helping = reading.scan("helping");
        List<Capture> names = reading.scan("provider");
        return reading.scan("purpose").stream()
                .filter(capture -> material.stream()
                        .noneMatch(named -> named.from() <= capture.from() && capture.from() < named.to()))
                .filter(capture -> helping.stream().noneMatch(capture::overlaps))
                .filter(capture -> names.stream().noneMatch(name -> isInName(capture, name)))
                .toList();
    }

    /** Whether it is artificial intelligence only by the company's name: "improve the Acme AI products". */
    private static boolean isInName(Capture capture, Capture name) {
        return capture.value().equals(Purpose.AI_TRAINING.id())
                && name.to() - name.from() > 1
                && name.from() < capture.to()
                && capture.to() <= name.to();
    }

    /** "Otherwise exploit, but only to run the Service" is not for any purpose. */
    private static Purposes of(List<Purpose> named, PurposeMode mode, List<Purpose> excluded) {
        boolean isLimited = mode == PurposeMode.CLOSED && named.size() > 1;
        List<Purpose> kept = named.stream()
                .filter(purpose -> !isLimited || purpose != Purpose.ANY_PURPOSE)
                .toList();
        return new Purposes(kept, mode, excluded);
    }

    /** Who owns a thing needs no purpose: those beside a claim to own it speak of it only where "any purpose" stands among them. */
    Purposes ofOwner() {
        List<Purpose> uses = named.stream()
                .filter(purpose -> purpose != Purpose.PROVIDE_SERVICE)
                .toList();
        return named.contains(Purpose.ANY_PURPOSE) ? new Purposes(uses, mode, List.of()) : NONE;
    }

    /** With those that the rule says of every match. */
    Purposes with(List<Purpose> given) {
        TreeSet<Purpose> all = new TreeSet<>(named);
        all.addAll(given);
        List<Purpose> others =
                excluded.stream().filter(purpose -> !all.contains(purpose)).toList();
        return new Purposes(List.copyOf(all), mode, others);
    }

    /** Whether a sentence opens with what the grant is for, "In order to run the Service, ...", not with its occasion. */
    private static boolean isAim(Reading reading, Capture capture) {
        return reading.scan("aim").stream().anyMatch(aim -> aim.from() <= capture.from());
    }

    private static PurposeMode mode(Reading reading, List<Purpose> named) {
        if (named.isEmpty()) {
            return PurposeMode.UNSTATED;
        }
        List<Capture> opening = reading.scan("open-list");
        if (reading.scan("closed-list").stream()
                .anyMatch(closing -> opening.stream().noneMatch(closing::overlaps))) {
            return PurposeMode.CLOSED;
        }
        boolean open = named.contains(Purpose.ANY_PURPOSE) || !opening.isEmpty();
        return open ? PurposeMode.OPEN : PurposeMode.UNSTATED;
    }
}
