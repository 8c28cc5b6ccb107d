package dev.proviso.extract;

import dev.proviso.clause.Modifier;
import dev.proviso.clause.Party;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Reads how far a right goes: how long, where, for whom. */
final class Modifiers {

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
                Terms.outermost(reading.scan("modifier")).stream()
                        .filter(capture -> !isOf(reading, capture, from))
                        .toList()));
        modifiers.addAll(Terms.named(Modifier.class, match.rule().given("modifiers")));
        modifiers.addAll(known);
        if (!modifiers.contains(Modifier.ROYALTY_FREE)
                && !reading.scan("free-of-charge").isEmpty()) {
            modifiers.add(Modifier.FULLY_PAID);
        }
        return modifiers;
    }

    /** Whether "by" a party follows. */
    private static boolean isOf(Reading reading, Capture modifier, Party party) {
        return reading.scan("party").stream()
                .anyMatch(named -> named.from() == modifier.to() + 1
                        && named.value().equals(party.id())
                        && reading.words(modifier.to(), named.from()).equalsIgnoreCase("by"));
    }
}
