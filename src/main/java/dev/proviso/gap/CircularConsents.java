package dev.proviso.gap;

import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import java.util.ArrayList;
import java.util.List;

/** A consent that is required, while another clause takes it as given for the same data and purpose. */
final class CircularConsents implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        List<Hit> hits = new ArrayList<>();
        List<Control> controls = situation.clauses().controls();
        for (Control required : controls) {
            controls.stream()
                    .filter(deemed -> isDefeatedBy(required, deemed))
                    .forEach(deemed -> hits.add(hit(required, deemed)));
        }
        return hits;
    }

    private static boolean isDefeatedBy(Control required, Control deemed) {
        return required.kind() == ControlKind.CONSENT_REQUIRED
                && Limits.isLimit(required)
                && deemed.kind() == ControlKind.DEEMED_CONSENT
                && !required.text().equals(deemed.text())
                && required.objects().stream().anyMatch(deemed.objects()::contains)
                && required.purposes().stream().anyMatch(deemed.purposes()::contains);
    }

    private static Hit hit(Control required, Control deemed) {
        return Hit.at(deemed, Facts.of(required))
                .weighing(List.of(required, deemed), List.of(), List.of())
                .saying(
                        "purposes",
                        Wording.list(required.purposes().stream()
                                .filter(deemed.purposes()::contains)
                                .map(purpose -> Wording.purpose(purpose.id()))
                                .toList()));
    }
}
