package dev.proviso.compare;

import java.util.Comparator;
import java.util.List;

/** The order of changes in a report: by what they are changes of, then as the text has them. */
final class Order {

    private static final Comparator<Change> BY_PLACE = Comparator.comparing(Change::family)
            .thenComparing(change -> change.quote().location().start())
            .thenComparing(Change::turn)
            .thenComparing(Change::kind);

    private Order() {}

    static List<Change> sorted(List<Change> changes) {
        return changes.stream().sorted(BY_PLACE).toList();
    }
}
