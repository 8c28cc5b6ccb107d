package dev.proviso.gap;

import dev.proviso.clause.Control;
import java.util.List;
import java.util.Objects;

/** Every control. */
final class ControlHits implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        return situation.clauses().controls().stream()
                .map(control -> Hit.at(control, facts(situation, control))
                        .saying("scope", control.scope())
                        .saying("window", Objects.requireNonNullElse(control.window(), "")))
                .toList();
    }

    private static Facts facts(Situation situation, Control control) {
        Facts facts = Facts.of(control);
        situation.statementsIn(control).forEach(rule -> facts.add("statement", rule));
        return facts;
    }
}
