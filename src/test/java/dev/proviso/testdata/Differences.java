package dev.proviso.testdata;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Clause;
import dev.proviso.testdata.Expected.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares an analysis with what was expected of it, and says each difference in one line. */
final class Differences {

    /** Something found: its quote and what is said about it. */
    private record Found(String text, Map<String, Object> facts) {}

    private final List<String> lines = new ArrayList<>();

    private Differences() {}

    static List<String> between(Expected expected, Analysis actual) {
        Differences differences = new Differences();
        differences.compare("grant", expected.items("grants"), grants(actual));
        differences.compare("control", expected.items("controls"), controls(actual));
        differences.compare("gap", expected.items("gaps"), gaps(actual));
        differences.compareVerdict(expected.verdict(), actual.verdict());
        return List.copyOf(differences.lines);
    }

    private void compare(String kind, List<Item> expected, List<Found> found) {
        List<Found> left = new ArrayList<>(found);
        for (Item item : expected) {
            left.stream()
                    .filter(candidate -> isSame(item, candidate))
                    .findFirst()
                    .ifPresentOrElse(
                            match -> {
                                left.remove(match);
                                compareFacts(kind + " " + item.label(), item.facts(), match.facts());
                            },
                            () -> lines.add("missing    " + kind + " " + item.label() + " " + item.facts()));
        }
        left.forEach(extra -> lines.add("unexpected " + kind + " \"" + extra.text() + "\" " + extra.facts()));
    }

    /** A sentence may be two things, and a grant may have two gaps: the kind and the check tell them apart. */
    private static boolean isSame(Item item, Found candidate) {
        return item.isQuote(candidate.text())
                && Objects.equals(item.facts().get("check"), candidate.facts().get("check"))
                && (!isControl(item)
                        || Objects.equals(
                                item.facts().get("kind"), candidate.facts().get("kind")));
    }

    private static boolean isControl(Item item) {
        return !item.facts().containsKey("from");
    }

    private void compareVerdict(Item expected, Verdict actual) {
        if (actual == null) {
            lines.add("missing    verdict");
        } else {
            compareFacts("verdict", expected.facts(), Facts.of(actual));
        }
    }

    private void compareFacts(String name, Map<String, Object> expected, Map<String, Object> actual) {
        expected.forEach((key, value) -> {
            if (!value.equals(actual.get(key))) {
                lines.add("differs    " + name + ": " + key + " should be " + value + " but is " + actual.get(key));
            }
        });
    }

    private static List<Found> grants(Analysis analysis) {
        return analysis.clauses().grants().stream()
                .map(grant -> new Found(quote(grant), Facts.of(grant)))
                .toList();
    }

    private static List<Found> controls(Analysis analysis) {
        return analysis.clauses().controls().stream()
                .map(control -> new Found(quote(control), Facts.of(control)))
                .toList();
    }

    private static List<Found> gaps(Analysis analysis) {
        return analysis.gaps().stream()
                .map(gap -> new Found(subject(gap, analysis), Facts.of(gap, analysis)))
                .toList();
    }

    /** The quote of the grant that a gap is about, else its own words. */
    private static String subject(Gap gap, Analysis analysis) {
        return analysis.clauses().grants().stream()
                .filter(grant -> grant.id().equals(gap.grant()))
                .map(Differences::quote)
                .findFirst()
                .orElse(line(gap.text()));
    }

    private static String quote(Clause clause) {
        return line(clause.text());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
