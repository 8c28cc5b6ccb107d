package dev.proviso.gap;

import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import java.util.List;

/** The first clause by which the provider may change the terms, where they hold a control worth keeping. */
final class RemovableControls implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        List<Control> all = situation.clauses().controls();
        List<Control> kept =
                all.stream().filter(RemovableControls::isWorthKeeping).toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        return all.stream()
                .filter(control -> control.kind() == ControlKind.UNILATERAL_CHANGE)
                .limit(1)
                .map(change -> Hit.at(change, Facts.of(change)).weighing(kept, List.of(), List.of()))
                .toList();
    }

    /** Whether the control covers some use by its words. */
    private static boolean isWorthKeeping(Control control) {
        boolean covers = !control.purposes().isEmpty()
                || !control.allBut().isEmpty()
                || control.kind() == ControlKind.ENDS_ON_DELETION;
        return covers && Limits.isLimit(control);
    }
}
