package dev.proviso.compare;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Cell;
import dev.proviso.analysis.Gap;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Quote;
import dev.proviso.compare.Alignment.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of each grant by the customer whether more or fewer of the uses it allows are left open. */
final class GapChanges {

    /** How far a use can be refused. */
    private enum State {
        SHUT,
        PARTLY,
        OPEN
    }

    private final Analysis before;
    private final Analysis after;
    private final List<Change> changes = new ArrayList<>();

    private GapChanges(Analysis before, Analysis after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> find(Analysis before, Analysis after, Alignment<Grant> grants) {
        GapChanges gaps = new GapChanges(before, after);
        Stream.concat(grants.same().stream(), grants.reworded().stream())
                .filter(pair -> pair.after().clause().isInbound())
                .sorted(Comparator.comparing(
                        pair -> pair.after().clause().location().start()))
                .forEach(gaps::compare);
        return gaps.changes;
    }

    private void compare(Pair<Grant> pair) {
        Grant then = pair.before().clause();
        Grant now = pair.after().clause();
        Map<String, State> old = uses(before, then);
        Map<String, State> fresh = uses(after, now);
        Set<String> wider = moved(old, fresh);
        Set<String> narrower = moved(fresh, old);
        if (wider.isEmpty() && narrower.isEmpty()) {
            return;
        }
        boolean more = wider.size() >= narrower.size();
        changes.add(new Change(
                Family.GAP,
                turn(old, fresh, more),
                kind(more ? after : before, more ? now : then),
                now.objects(),
                open(wider),
                open(narrower),
                quote(then),
                quote(now),
                wider.isEmpty() ? Direction.BETTER : narrower.isEmpty() ? Direction.WORSE : Direction.MIXED));
    }

    private static Map<String, List<String>> open(Set<String> purposes) {
        return purposes.isEmpty() ? Map.of() : Map.of("open", List.copyOf(purposes));
    }

    private static Turn turn(Map<String, State> old, Map<String, State> fresh, boolean more) {
        if (more) {
            return isShut(old) ? Turn.ADDED : Turn.WIDENED;
        }
        return isShut(fresh) ? Turn.REMOVED : Turn.NARROWED;
    }

    private static boolean isShut(Map<String, State> uses) {
        return uses.values().stream().allMatch(state -> state == State.SHUT);
    }

    private static Set<String> moved(Map<String, State> from, Map<String, State> to) {
        Set<String> uses = new TreeSet<>();
        to.forEach((use, state) -> {
            if (state.compareTo(from.getOrDefault(use, State.SHUT)) > 0) {
                uses.add(use);
            }
        });
        return uses;
    }

    /** The state of each purpose that some gap of the grant leaves open. */
    private static Map<String, State> uses(Analysis analysis, Grant grant) {
        List<Gap> gaps = of(analysis, grant).toList();
        Set<String> controlled = purposes(gaps, Gap::controlled);
        Map<String, State> uses = new TreeMap<>();
        for (String purpose : purposes(gaps, Gap::open)) {
            uses.put(purpose, controlled.contains(purpose) ? State.PARTLY : State.OPEN);
        }
        return uses;
    }

    private static Set<String> purposes(List<Gap> gaps, Function<Gap, List<Cell>> cells) {
        return gaps.stream().map(cells).flatMap(List::stream).map(Cell::purpose).collect(Collectors.toSet());
    }

    private static Stream<Gap> of(Analysis analysis, Grant grant) {
        return analysis.gaps().stream().filter(gap -> grant.id().equals(gap.grant()));
    }

    private static String kind(Analysis analysis, Grant grant) {
        return of(analysis, grant)
                .filter(gap -> !gap.open().isEmpty())
                .findFirst()
                .map(Gap::check)
                .orElse("gap");
    }

    private static Quote quote(Grant grant) {
        return new Quote(grant.text(), grant.location());
    }
}
