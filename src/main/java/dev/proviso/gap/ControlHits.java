package dev.proviso.gap;

import java.util.List;
import java.util.Objects;

/** Every control. */
final class ControlHits implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        return situation.clauses().controls().stream()
                .map(control -> Hit.at(control, Facts.of(control))
                        .saying("scope", control.scope())
                        .saying("window", Objects.requireNonNullElse(control.window(), "")))
                .toList();
    }
}
