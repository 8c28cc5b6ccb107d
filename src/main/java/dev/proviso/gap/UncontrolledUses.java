package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Purpose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sensitive uses of a grant that no control reaches at all: one place a grant. */
final class UncontrolledUses implements Seeker {

    /** So many kinds of data are named that controls are for; the report lists them all. */
    private static final int MOST_NAMED = 4;

    @Override
    public List<Hit> find(Situation situation, Check check) {
        return situation.inbound().stream()
                .flatMap(grant -> hit(situation, grant).stream())
                .toList();
    }

    private static Optional<Hit> hit(Situation situation, Grant grant) {
        List<Covered> uses = situation.sensitiveUsesOf(grant).stream()
                .filter(use -> use.reach() == Reach.NONE && !use.isDefeated())
                .toList();
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        List<Cell> open =
                uses.stream().flatMap(use -> use.cells().keySet().stream()).toList();
        Facts facts = Facts.of(grant, uses.stream().map(use -> use.use().data()).toList());
        Hit hit = Hit.at(grant, facts.open(open)).weighing(List.of(), open, List.of());
        return Optional.of(hit.saying("data", Wording.dataOf(open))
                .saying("purposes", Wording.purposes(open))
                .saying("elsewhere", elsewhere(situation, grant, open)));
    }

    /** Names the data of controls that do not reach the use: of choices about other uses, and of limits on this use of other data. */
    private static String elsewhere(Situation situation, Grant grant, List<Cell> open) {
        List<Control> limits =
                situation.clauses().controls().stream().filter(Limits::isLimit).toList();
        String otherUses = data(limits.stream().filter(control -> isChoice(control) && !sharesPurpose(control, open)));
        String otherData =
                data(limits.stream().filter(control -> sharesPurpose(control, open) && !sharesObject(control, grant)));
        return (otherUses.isEmpty() ? "" : "; the choices over " + otherUses + " do not name this use")
                + (otherData.isEmpty() ? "" : "; the limit on " + otherData + " does not name it");
    }

    /** The data of controls, each once however it is written; of much data the first only. */
    private static String data(Stream<Control> controls) {
        Map<String, String> named = new LinkedHashMap<>();
        controls.flatMap(control -> control.data().stream())
                .map(data -> Wording.data(List.of(data)))
                .forEach(data -> named.putIfAbsent(data.toLowerCase(Locale.ROOT), data));
        List<String> all = List.copyOf(named.values());
        return all.size() <= MOST_NAMED
                ? Wording.list(all)
                : String.join(", ", all.subList(0, MOST_NAMED)) + " and other data";
    }

    /** Whether the customer can refuse something by it. */
    private static boolean isChoice(Control control) {
        return control.kind() == ControlKind.OPT_OUT
                || control.kind() == ControlKind.OPT_IN
                || control.kind() == ControlKind.ENDS_ON_DELETION;
    }

    private static boolean sharesPurpose(Control control, List<Cell> open) {
        return control.purposes().stream()
                .anyMatch(purpose -> purpose == Purpose.ANY_PURPOSE
                        || open.stream().anyMatch(cell -> cell.purpose().equals(purpose.id())));
    }

    private static boolean sharesObject(Control control, Grant grant) {
        return control.objects().stream().anyMatch(grant.objects()::contains);
    }
}
