package dev.proviso.extract;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Party;
import dev.proviso.language.Tokens;
import dev.proviso.language.Tokens.Break;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The grants of one document as they are found, and the later sentences that add to them. Used once. */
final class FoundGrants {

    /** A continuation stands within so many sentences of its grant, or of the last one that continued it. */
    private static final int REACH = 6;

    /** One that says whose licence it speaks of may stand farther away, and so may one between companies, whose licences take long. */
    private static final int NAMED_REACH = 15;

    private static final List<DataObject> SERVICES = List.of(DataObject.SERVICE, DataObject.SOFTWARE);

    private final List<Grant> grants = new ArrayList<>();
    /** Of each grant the sentence behind it, or behind what continued it last. */
    private final List<Integer> ends = new ArrayList<>();
    /** What may speak of a section or of licences that have not been read yet. */
    private final Map<Reading, Match> forLater = new LinkedHashMap<>();

    /**
     * Adds the grant that the words are.
     *
     * @param before the sentence before it, in the same section
     * @param lead the sentence that leads to it, where it is one of several items
     */
    void add(Reading reading, Optional<Reading> before, Optional<Reading> lead, Match match) {
        grants.add(GrantReader.read(reading, before, lead, match));
        ends.add(end(reading));
    }

    /** All of them, when the whole document has been read. */
    List<Grant> finished() {
        forLater.forEach((reading, match) -> {
            int named = ofNamedSection(reading);
            List<Integer> meant = named >= 0 ? List.of(named) : licences(givers(match));
            meant.forEach(grant -> fold(grant, reading, match));
        });
        return new ArrayList<>(grants);
    }

    /**
     * Adds what the sentence says to the grant of the section that it names, else to the one that it speaks of; what ends
     * all licences of a side waits for those that are still to come.
     */
    void fold(Reading reading, Match match) {
        int named = ofNamedSection(reading);
        int meant = named >= 0 || !givers(match).isEmpty() ? named : before(reading);
        if (meant < 0) {
            forLater.put(reading, match);
            return;
        }
        if (named < 0 && namesItsData(reading)) {
            besides(meant, reading).forEach(grant -> fold(grant, reading, match));
        }
        fold(meant, reading, match);
        if (named < 0) {
            ends.set(meant, end(reading));
        }
    }

    /** Whether a sentence says what the licence is over that it speaks of: "our licence to Your Content". */
    private static boolean namesItsData(Reading reading) {
        return !reading.scan("licence-over").isEmpty();
    }

    /** The licences before one that are over the same, as near as it. */
    private List<Integer> besides(int meant, Reading reading) {
        Grant grant = grants.get(meant);
        return IntStream.range(0, meant)
                .filter(i -> reading.unit().first() - ends.get(i) <= NAMED_REACH)
                .filter(i -> grants.get(i).kind() == GrantKind.LICENCE
                        && grants.get(i).from() == grant.from()
                        && !grant.data().isEmpty()
                        && grants.get(i).data().contains(grant.data().get(0)))
                .boxed()
                .toList();
    }

    private static List<Party> givers(Match match) {
        return Terms.named(Party.class, match.rule().given("from"));
    }

    private void fold(int grant, Reading reading, Match match) {
        grants.set(grant, Continuations.fold(grants.get(grant), reading, match));
    }

    /** The sentence behind a unit. */
    private static int end(Reading reading) {
        return reading.unit().first() + reading.unit().sentences().size();
    }

    /** The nearest licence of the side whose licence the sentence names; without a licence the nearest grant. */
    private int before(Reading reading) {
        int sentence = reading.unit().first();
        Optional<Party> giver =
                Terms.captured(Party.class, reading.scan("giver")).stream().findFirst();
        int nearest = -1;
        for (int i = grants.size() - 1; i >= 0 && sentence - ends.get(i) <= NAMED_REACH; i--) {
            Grant grant = grants.get(i);
            boolean isNear = sentence - ends.get(i) <= REACH;
            if (giver.map(grant.from()::equals).orElse(isNear || grant.from() == Party.OTHER)) {
                nearest = nearest < 0 ? i : nearest;
                if (grant.kind() == GrantKind.LICENCE) {
                    return i;
                }
            }
        }
        return nearest;
    }

    /** The licences to the service or software, else the first licence of the side. */
    private List<Integer> licences(List<Party> givers) {
        List<Integer> licences = IntStream.range(0, grants.size())
                .filter(i -> grants.get(i).kind() == GrantKind.LICENCE
                        && givers.contains(grants.get(i).from()))
                .boxed()
                .toList();
        List<Integer> toService = licences.stream()
                .filter(i -> !Collections.disjoint(grants.get(i).objects(), SERVICES))
                .toList();
        return toService.isEmpty() ? licences.stream().limit(1).toList() : toService;
    }

    private int ofNamedSection(Reading reading) {
        return reading.scan("section-word").stream()
                .map(Capture::to)
                .filter(at -> at < reading.size())
                .map(at -> number(reading, at))
                .flatMap(number -> IntStream.range(0, grants.size())
                        .filter(i -> isPartOf(grants.get(i).location().section(), number))
                        .boxed())
                .findFirst()
                .orElse(-1);
    }

    /** The number of a section that begins at {@code at}: "10", "10(b)". */
    private static String number(Reading reading, int at) {
        Tokens tokens = reading.passage().tokens();
        boolean hasPart = at + 2 < reading.size()
                && tokens.breakBefore(at + 1) == Break.BRACKET
                && tokens.breakBefore(at + 2) == Break.BRACKET;
        String number = reading.words(at, at + 1);
        return hasPart ? number + "(" + reading.words(at + 1, at + 2) + ")" : number;
    }

    /** Whether a section is the one that bears the number, or a part of it. */
    private static boolean isPartOf(@Nullable String section, String number) {
        return section != null
                && (section.equals(number) || section.startsWith(number + "(") || section.startsWith(number + "."));
    }
}
