package dev.proviso.eval;

import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The grants and controls of one document by the words they quote.
 *
 * @param counts how often each quote stands, letters and digits only
 */
record QuotedClauses(Map<String, Integer> counts) {

    /** Those of {@code analysis} that are wanted. */
    static QuotedClauses of(Analysis analysis, Predicate<Clause> wanted) {
        Map<String, Integer> counts = new HashMap<>();
        clauses(analysis)
                .filter(wanted)
                .forEach(clause -> counts.merge(words(clause.text()), 1, Integer::sum));
        return new QuotedClauses(counts);
    }

    static Stream<Clause> clauses(Analysis analysis) {
        return Stream.concat(
                analysis.clauses().grants().stream(), analysis.clauses().controls().stream());
    }

    /** Letters and digits in small letters, apart by single blanks: markup, hyphens and line ends do not matter. */
    static String words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("\u00AD", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many stand in both. */
    int shared(QuotedClauses other) {
        return counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    /** Those that also stand in {@code text}. */
    QuotedClauses within(String text) {
        String words = words(text);
        Map<String, Integer> there = new HashMap<>(counts);
        there.keySet().removeIf(quote -> !words.contains(quote));
        return new QuotedClauses(there);
    }

    /** How many of the quotes that do not stand in both share half of the words of the shorter with one of the other. */
    int alike(QuotedClauses other) {
        List<String> rest = new ArrayList<>(other.lackingIn(this).toList());
        int alike = 0;
        for (String quote : lackingIn(other).toList()) {
            Optional<String> twin = rest.stream()
                    .filter(candidate -> overlaps(quote, candidate))
                    .findFirst();
            twin.ifPresent(rest::remove);
            alike += twin.isPresent() ? 1 : 0;
        }
        return alike;
    }

    private static boolean overlaps(String one, String other) {
        List<String> words = new ArrayList<>(List.of(one.split(" ")));
        List<String> others = List.of(other.split(" "));
        int shorter = Math.min(words.size(), others.size());
        return others.stream().filter(words::remove).count() * 2 >= shorter;
    }

    /** The quotes that {@code other} lacks. */
    Stream<String> lackingIn(QuotedClauses other) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > other.counts.getOrDefault(entry.getKey(), 0))
                .map(Map.Entry::getKey)
                .sorted();
    }
}
