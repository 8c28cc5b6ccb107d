package dev.proviso.extract;

import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Party;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads how far a right goes: how long, where, for whom. */
final class Modifiers {

    private static final Set<String> PASSING_ON =
            Set.of(Modifier.TRANSFERABLE.id(), Modifier.ASSIGNABLE.id(), Modifier.SUBLICENSABLE.id());

    private Modifiers() {}

    /**
     * Those that a clause names.
     *
     * @param from who gives the right; what the clause says of the giver's own rights ("may not be assigned by you") is no
     *     modifier of this one
     * @param known those that clauses before it named
     */
    static Set<Modifier> in(Reading reading, Match match, Party from, Collection<Modifier> known) {
        TreeSet<Modifier> modifiers = new TreeSet<>(Terms.captured(
                Modifier.class,
                standing(reading.scan("modifier")).stream()
                        .filter(capture -> !isOf(reading, capture, from) && !isOfLicence(reading, match, capture))
                        .toList()));
        modifiers.addAll(Terms.named(Modifier.class, match.rule().given("modifiers")));
        modifiers.addAll(known);
        if (!modifiers.contains(Modifier.ROYALTY_FREE)
                && !reading.scan("free-of-charge").isEmpty()) {
            modifiers.add(Modifier.FULLY_PAID);
        }
        return modifiers;
    }

    /** Without those that are part of a longer phrase on the same matter: "sublicense the rights" in "may not sublicense the rights". */
    private static List<Capture> standing(List<Capture> captures) {
        return captures.stream()
                .filter(inner -> captures.stream()
                        .noneMatch(outer ->
                                outer.contains(inner) && matter(outer.value()).equals(matter(inner.value()))))
                .toList();
    }

    /** What a modifier is about, whether it says yes or no: "exclusive" for "non-exclusive", one word for all ways to pass a right on. */
    private static String matter(String modifier) {
        String yes = modifier.replaceFirst("^(non-|ir(?=revocable))", "");
        return PASSING_ON.contains(yes) ? "passing-on" : yes;
    }

    /** Whether it is said of a licence that is named behind an assignment: "shall assign the marks, and the licence is perpetual". */
    private static boolean isOfLicence(Reading reading, Match match, Capture modifier) {
        return GrantKind.ASSIGNMENT.id().equals(match.rule().kind())
                && reading.scan("licence").stream()
                        .filter(licence -> licence.value().equals("licence"))
                        .anyMatch(licence -> match.to() <= licence.from() && licence.to() <= modifier.from());
    }

    /** Whether "by" a party follows. */
    private static boolean isOf(Reading reading, Capture modifier, Party party) {
        return reading.scan("party").stream()
                .anyMatch(named -> named.from() == modifier.to() + 1
                        && named.value().equals(party.id())
                        && reading.words(modifier.to(), named.from()).equalsIgnoreCase("by"));
    }
}
