package dev.proviso.gap;

import dev.proviso.clause.Clause;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A consent that the text itself gives in the customer's name, as a grant or by taking it from use: one place a sentence. */
final class GivenConsents implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        List<Hit> hits = new ArrayList<>();
        situation.inbound().stream()
                .filter(grant -> grant.kind() == GrantKind.CONSENT)
                .forEach(grant -> hits.add(hit(grant, Facts.of(grant), grant.purposes())));
        situation.clauses().controls().stream()
                .filter(control -> control.kind() == ControlKind.DEEMED_CONSENT)
                .filter(control -> hits.stream().noneMatch(hit -> isAt(hit, control)))
                .forEach(control -> hits.add(hit(control, Facts.of(control), control.purposes())));
        hits.sort(Comparator.comparingInt(hit -> hit.location().start()));
        return hits;
    }

    private static Hit hit(Clause consent, Facts facts, List<Purpose> purposes) {
        return Hit.at(consent, facts)
                .saying(
                        "purposes",
                        Wording.list(purposes.stream()
                                .map(purpose -> Wording.purpose(purpose.id()))
                                .toList()));
    }

    private static boolean isAt(Hit hit, Clause clause) {
        return hit.location().equals(clause.location());
    }
}
