package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.Grant;
import java.util.ArrayList;
import java.util.List;

/**
 * A consent that is required, while another clause takes it as given for the same data and purpose: one place for each
 * such pair, at the first grant that it was to limit, or at the clause that empties it.
 */
final class CircularConsents implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        List<Hit> hits = new ArrayList<>();
        List<Control> controls = situation.clauses().controls();
        for (Control required : controls) {
            controls.stream()
                    .filter(deemed -> isDefeatedBy(required, deemed))
                    .forEach(deemed -> hits.add(hit(situation, required, deemed)));
        }
        return hits;
    }

    /** Whether {@code deemed} takes as given, by using or staying, the very consent that is required. */
    static boolean isDefeatedBy(Control required, Control deemed) {
        return required.kind() == ControlKind.CONSENT_REQUIRED
                && Limits.isLimit(required)
                && deemed.kind() == ControlKind.DEEMED_CONSENT
                && !required.text().equals(deemed.text())
                && required.objects().stream().anyMatch(deemed.objects()::contains)
                && required.purposes().stream().anyMatch(deemed.purposes()::contains);
    }

    private static Hit hit(Situation situation, Control required, Control deemed) {
        List<Covered> emptied = situation.covered().stream()
                .filter(use -> use.isDefeated() && use.controls().contains(required))
                .toList();
        Clause place = emptied.isEmpty() ? deemed : emptied.get(0).use().grant();
        List<Cell> open = emptied.stream()
                .filter(use -> use.use().grant().equals(place))
                .flatMap(use -> use.cells().keySet().stream())
                .toList();
        Facts facts = place instanceof Grant grant ? Facts.of(grant).about(required) : Facts.of(required);
        return Hit.at(place, facts)
                .weighing(List.of(required, deemed), open, List.of())
                .saying("data", Wording.data(required.data()))
                .saying("purposes", purposes(required, deemed));
    }

    private static String purposes(Control required, Control deemed) {
        return Wording.list(required.purposes().stream()
                .filter(deemed.purposes()::contains)
                .map(purpose -> Wording.purpose(purpose.id()))
                .toList());
    }
}
