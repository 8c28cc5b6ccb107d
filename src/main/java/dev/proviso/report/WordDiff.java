package dev.proviso.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two passages word by word: what stayed, what went, what came.
 *
 * @param runs in reading order; words of the old passage stand before those that took their place
 */
record WordDiff(List<Run> runs) {

    /** Whose words a run is made of. */
    enum Kind {
        KEPT,
        GONE,
        COME
    }

    /** Words that stand together. */
    record Run(Kind kind, List<String> words) {

        Run {
            words = List.copyOf(words);
        }
    }

    WordDiff {
        runs = List.copyOf(runs);
    }

    static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(runs, Kind.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(runs, Kind.GONE, delta.getSource().getLines());
            add(runs, Kind.COME, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Kind.KEPT, old.subList(at, old.size()));
        return new WordDiff(runs);
    }

    private static void add(List<Run> runs, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, words));
        }
    }

    private static List<String> words(String text) {
        return Arrays.asList(Printable.line(text).strip().split(" "));
    }
}
