package dev.proviso.config;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Told;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Findings that are known. Immutable.
 *
 * @param documents of each document the fingerprints of its findings, with the checks that fired
 */
public record Baseline(SortedMap<String, SortedMap<String, String>> documents) {

    public Baseline {
        documents = new TreeMap<>(documents);
    }

    /** What was found in these documents. */
    public static Baseline of(Collection<Analysis> analyses) {
        SortedMap<String, SortedMap<String, String>> documents = new TreeMap<>();
        for (Analysis analysis : analyses) {
            SortedMap<String, String> found = new TreeMap<>();
            Told.of(analysis).forEach(told -> found.put(told.fingerprint(), told.check()));
            if (!found.isEmpty()) {
                documents.put(analysis.source(), found);
            }
        }
        return new Baseline(documents);
    }

    /**
     * The fingerprints that are known in a document: those under its name, and those of a document that is not in the
     * run and has so much in common with it that it must be the same one, under another name or in another format.
     *
     * @param run the names of all documents of the run
     */
    public Set<String> knownIn(Analysis analysis, Set<String> run) {
        return documents.keySet().stream()
                .filter(document -> isOf(document, analysis, run))
                .flatMap(document -> entries(document).stream())
                .collect(Collectors.toSet());
    }

    /** What of it is still found in these documents; of one that was not read everything is kept. */
    public Baseline prunedTo(Collection<Analysis> analyses) {
        Set<String> run = analyses.stream().map(Analysis::source).collect(Collectors.toSet());
        Set<String> unread = analyses.stream()
                .filter(analysis -> !analysis.status().isReadable())
                .map(Analysis::source)
                .collect(Collectors.toSet());
        SortedMap<String, SortedMap<String, String>> kept = new TreeMap<>();
        documents.forEach((document, entries) -> {
            SortedMap<String, String> left = new TreeMap<>(entries);
            if (!unread.contains(document)) {
                left.keySet()
                        .retainAll(analyses.stream()
                                .filter(analysis -> isOf(document, analysis, run))
                                .flatMap(analysis -> fingerprints(analysis).stream())
                                .collect(Collectors.toSet()));
            }
            if (!left.isEmpty()) {
                kept.put(document, left);
            }
        });
        return new Baseline(kept);
    }

    /** How many findings it holds. */
    public int size() {
        return documents.values().stream().mapToInt(Map::size).sum();
    }

    private Set<String> entries(String document) {
        SortedMap<String, String> entries = documents.get(document);
        return entries == null ? Set.of() : entries.keySet();
    }

    /** Whether the entries of a document are about what was analysed. */
    private boolean isOf(String document, Analysis analysis, Set<String> run) {
        return document.equals(analysis.source())
                || !run.contains(document) && isSame(entries(document), fingerprints(analysis));
    }

    /** Whether at least half of each is in the other: clauses that many contracts share come to less. */
    private static boolean isSame(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common > 0 && 2 * common >= Math.max(one.size(), other.size());
    }

    private static Set<String> fingerprints(Analysis analysis) {
        return Told.of(analysis).stream().map(Told::fingerprint).collect(Collectors.toSet());
    }
}
