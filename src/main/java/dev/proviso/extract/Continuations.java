package dev.proviso.extract;

import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Continuation;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.PurposeMode;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Folds a sentence that only adds to a grant ("This licence is perpetual") into it. */
final class Continuations {

    private Continuations() {}

    private static List<Beneficiary> receivers(Grant grant, Reading reading) {
        TreeSet<Beneficiary> named = new TreeSet<>();
        for (Capture shared : reading.scan("shared-with")) {
            List<Capture> receivers = reading.scan("beneficiary", shared.from(), reading.size());
            named.addAll(Terms.captured(Beneficiary.class, Terms.outside(receivers, reading.scan("excluding"))));
        }
        named.remove(Beneficiary.CUSTOMER);
        if (!grant.isInbound()) {
            named.retainAll(Set.of(Beneficiary.AFFILIATES));
        }
        named.addAll(grant.to());
        return List.copyOf(named);
    }

    /** The grant with what {@code reading} adds to it. */
    static Grant fold(Grant grant, Reading reading, Match match) {
        List<Continuation> continuations = new ArrayList<>(grant.continuations());
        continuations.add(new Continuation(
                reading.text(),
                reading.document().locate(reading.unit().span(), reading.unit().section()),
                match.rule().id()));
        Set<Modifier> modifiers = Modifiers.in(reading, match, grant.from(), grant.modifiers());
        TreeSet<Purpose> purposes = new TreeSet<>(grant.purposes());
        if (grant.isInbound()) {
            purposes.addAll(Purposes.added(reading));
        }
        Set<String> conditions = new LinkedHashSet<>(grant.conditions());
        conditions.addAll(GrantReader.conditions(reading));
        TreeSet<String> rights = new TreeSet<>(grant.rights());
        reading.scan("right").stream().map(Capture::value).forEach(rights::add);
        return new Grant(
                grant.id(),
                grant.kind(),
                grant.from(),
                grant.fromParty(),
                receivers(grant, reading),
                grant.toParty(),
                grant.onBehalf(),
                grant.data().isEmpty()
                        ? DataReader.of(reading, grant.from())
                        : DataReader.reachedBy(reading, grant.from(), grant.data()),
                List.copyOf(modifiers),
                List.copyOf(rights),
                List.copyOf(purposes),
                grant.purposeMode() == PurposeMode.UNSTATED
                                && !purposes.isEmpty()
                                && !reading.scan("closed-list").isEmpty()
                        ? PurposeMode.CLOSED
                        : grant.purposeMode(),
                grant.purposesExcluded(),
                grant.aiScope(),
                List.copyOf(conditions),
                grant.text(),
                continuations,
                grant.location(),
                grant.rule());
    }
}
