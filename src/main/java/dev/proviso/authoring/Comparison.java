package dev.proviso.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds what was found in an example against what is expected of it.
 *
 * @param trial the example
 * @param marked the clause that its rule must find; empty where it must find none
 * @param yields what all rules found
 */
record Comparison(Trial trial, String marked, List<Yield> yields) {

    /** What differs; empty when nothing does. */
    Optional<Failure> failure() {
        List<String> lines = trial.isMatch() ? match() : nearMiss();
        return lines.isEmpty() ? Optional.empty() : Optional.of(trial.failure(lines));
    }

    private List<String> match() {
        List<Yield> own = own();
        if (own.size() != 1 || !own.get(0).text().equals(marked)) {
            List<String> lines = new ArrayList<>(List.of("expected: [[" + marked + "]]"));
            lines.addAll(own.isEmpty() ? instead() : found(own));
            return lines;
        }
        return differences(own.get(0));
    }

    private List<String> nearMiss() {
        List<Yield> own = own();
        List<String> lines = new ArrayList<>();
        if (!own.isEmpty()) {
            lines.add("expected: nothing");
            lines.addAll(found(own));
        }
        return lines;
    }

    private List<Yield> own() {
        return yields.stream()
                .filter(yield -> yield.rule().equals(trial.tested().id()))
                .toList();
    }

    private static List<String> found(List<Yield> own) {
        return own.stream().map(yield -> "found:    [[" + yield.text() + "]]").toList();
    }

    /** Which rules found something in place of the one that should have. */
    private List<String> instead() {
        List<String> lines = new ArrayList<>(List.of("found:    nothing"));
        yields.forEach(yield -> lines.add(yield.rule() + " found: [[" + yield.text() + "]]"));
        return lines;
    }

    private List<String> differences(Yield yield) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(trial.example().expect()).forEach((name, expected) -> {
            List<String> found = yield.attributes().getOrDefault(name, List.of());
            if (!new TreeSet<>(expected).equals(new TreeSet<>(found))) {
                lines.add(name + ": expected " + list(expected) + ", found " + list(found));
            }
        });
        return lines;
    }

    private static String list(List<String> values) {
        return "[" + String.join(", ", values) + "]";
    }
}
