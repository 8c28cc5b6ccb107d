package dev.proviso.rule;

import dev.proviso.rule.Run.Found;
import java.util.ArrayList;
import java.util.List;

/** What the patterns of all rules match in a passage, before anything cancels it. Belongs to one thread. */
final class Hits {

    private static final Hits NONE = new Hits();

    private final List<Found> found = new ArrayList<>();
    private final Ints rules = new Ints();

    private Hits() {}

    static Hits of(Passage passage, RulePack pack, Run run) {
        PatternIndex index = pack.index();
        long[] candidates = index.candidates(passage.met());
        Hits hits = NONE;
        for (int i = 0; i < candidates.length; i++) {
            for (long rest = candidates[i]; rest != 0; rest &= rest - 1) {
                int number = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
                List<Found> matches = run.findMet(pack.rules().pattern(number), passage);
                if (!matches.isEmpty()) {
                    hits = hits == NONE ? new Hits() : hits;
                    hits.add(index.rule(number), matches);
                }
            }
        }
        return hits;
    }

    private void add(int rule, List<Found> matches) {
        for (Found match : matches) {
            rules.add(rule);
            found.add(match);
        }
    }

    int size() {
        return found.size();
    }

    /** The number of the rule; those of one rule stand together, rules in the order of their numbers. */
    int rule(int index) {
        return rules.get(index);
    }

    /** Where the hits of the same rule end. */
    int end(int index) {
        int end = index + 1;
        while (end < rules.size() && rules.get(end) == rules.get(index)) {
            end++;
        }
        return end;
    }

    /** The hits from {@code from} up to but not including {@code to}. */
    List<Found> found(int from, int to) {
        return found.subList(from, to);
    }
}
