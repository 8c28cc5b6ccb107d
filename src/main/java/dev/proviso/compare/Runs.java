package dev.proviso.compare;

import dev.proviso.clause.Clause;
import dev.proviso.clause.Quote;
import dev.proviso.document.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes sentences that stand one behind the other and say the same kind of thing about the same data for one clause. */
final class Runs {

    /** White space between two sentences, and the number of an item. */
    private static final int GAP = 6;

    private Runs() {}

    static <C extends Clause> List<Passage<C>> joined(List<Passage<C>> passages, Subject<C> subject) {
        List<Passage<C>> joined = new ArrayList<>();
        for (Passage<C> passage : passages) {
            Passage<C> last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isOneClause(last, passage, subject)) {
                joined.set(joined.size() - 1, join(last, passage));
            } else {
                joined.add(passage);
            }
        }
        return joined;
    }

    private static <C extends Clause> boolean isOneClause(Passage<C> first, Passage<C> second, Subject<C> subject) {
        int gap = second.quote().location().start() - first.quote().location().end();
        return gap <= GAP
                && subject.kind(first.clause()).equals(subject.kind(second.clause()))
                && !Collections.disjoint(
                        first.clause().objects(), second.clause().objects());
    }

    private static <C extends Clause> Passage<C> join(Passage<C> first, Passage<C> second) {
        Location start = first.quote().location();
        Location end = second.quote().location();
        if (end.end() <= start.end()) {
            return first;
        }
        Location whole = new Location(
                start.section(), start.heading(), start.page(), start.line(), start.column(), start.start(), end.end());
        String text = first.quote().text() + ' ' + second.quote().text();
        return new Passage<>(first.clause(), new Quote(text, whole), first.words(), first.traits());
    }
}
