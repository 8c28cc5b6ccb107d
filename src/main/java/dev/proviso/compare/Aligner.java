package dev.proviso.compare;

import dev.proviso.clause.Clause;
import dev.proviso.compare.Alignment.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds which clause of one version is which of the other: first those with the same words wherever they stand, then the most
 * alike. Belongs to one thread.
 *
 * <p>The thresholds were set on pairs of real versions: a clause that keeps its effect keeps a quarter of its words however
 * it is reworded, one that keeps half of its words and of its attributes is the
 * same clause with another effect, and so is one of fewer words that speaks of the same use of the same data.
 */
final class Aligner<C extends Clause> {

    private static final double LEAST_LIKENESS = 0.25;
    private static final double LEAST_SCORE = 0.75;
    private static final double LEAST_SCORE_OF_ONE_USE = 0.5;
    private static final double WEIGHT_OF_KINSHIP = 0.5;

    private record Candidate<C extends Clause>(Passage<C> before, Passage<C> after, double score) {}

    private final Subject<C> subject;
    private final List<Passage<C>> before;
    private final List<Passage<C>> after;
    private final List<Pair<C>> same = new ArrayList<>();
    private final List<Pair<C>> reworded = new ArrayList<>();

    private Aligner(List<Passage<C>> before, List<Passage<C>> after, Subject<C> subject) {
        this.subject = subject;
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    static <C extends Clause> Alignment<C> align(List<Passage<C>> before, List<Passage<C>> after, Subject<C> subject) {
        Aligner<C> aligner = new Aligner<>(before, after, subject);
        aligner.pairSame();
        aligner.pairAlike();
        return new Alignment<>(aligner.same, aligner.reworded, aligner.before, aligner.after);
    }

    /** A sentence that one version has twice and the other once is neither lost nor won. */
    private void pairSame() {
        Map<List<String>, Passage<C>> old = byWords(before);
        Map<List<String>, Passage<C>> now = byWords(after);
        for (Passage<C> passage : after) {
            Passage<C> counterpart = old.get(passage.words().list());
            if (counterpart != null) {
                same.add(new Pair<>(counterpart, passage));
            }
        }
        before.removeIf(passage -> now.containsKey(passage.words().list())
                || old.get(passage.words().list()) != passage);
        after.removeIf(passage -> old.containsKey(passage.words().list())
                || now.get(passage.words().list()) != passage);
    }

    private Map<List<String>, Passage<C>> byWords(List<Passage<C>> passages) {
        Map<List<String>, Passage<C>> found = new HashMap<>();
        passages.forEach(passage -> found.putIfAbsent(passage.words().list(), passage));
        return found;
    }

    private void pairAlike() {
        Set<Passage<C>> taken = new HashSet<>();
        for (Candidate<C> candidate : candidates()) {
            if (!taken.contains(candidate.before()) && !taken.contains(candidate.after())) {
                taken.add(candidate.before());
                taken.add(candidate.after());
                reworded.add(new Pair<>(candidate.before(), candidate.after()));
            }
        }
        before.removeAll(taken);
        after.removeAll(taken);
        reworded.sort(
                Comparator.comparing(pair -> pair.after().clause().location().start()));
    }

    private List<Candidate<C>> candidates() {
        return before.stream()
                .flatMap(old -> after.stream().map(now -> new Candidate<>(old, now, score(old, now))))
                .filter(candidate -> candidate.score() > 0)
                .sorted(Comparator.comparing((Candidate<C> candidate) -> -candidate.score()))
                .collect(Collectors.toList());
    }

    private double least(Passage<C> old, Passage<C> now) {
        return subject.areOfOneUse(old.clause(), now.clause()) ? LEAST_SCORE_OF_ONE_USE : LEAST_SCORE;
    }

    private double score(Passage<C> old, Passage<C> now) {
        if (!subject.mayBeOne(old.clause(), now.clause())) {
            return 0;
        }
        double kinship = WEIGHT_OF_KINSHIP * old.kinship(now);
        if (old.words().greatestLikeness(now.words()) + kinship < least(old, now)) {
            return 0;
        }
        double likeness = old.words().likeness(now.words());
        double least = least(old, now);
        return likeness < LEAST_LIKENESS || likeness + kinship < least ? 0 : likeness + kinship;
    }
}
