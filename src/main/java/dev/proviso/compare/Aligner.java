package dev.proviso.compare;

import dev.proviso.clause.Clause;
import dev.proviso.compare.Alignment.Pair;
import java.util.ArrayList;
import java.util.Comparator;
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
        Map<List<String>, List<Passage<C>>> old = byWords(before);
        Map<List<String>, List<Passage<C>>> now = byWords(after);
        for (Passage<C> passage : after) {
            List<Passage<C>> counterparts = like(passage, old);
            if (!counterparts.isEmpty()) {
                same.add(new Pair<>(bestOf(counterparts, passage), passage));
            }
        }
        before.removeIf(
                passage -> !like(passage, now).isEmpty() || like(passage, old).get(0) != passage);
        after.removeIf(
                passage -> !like(passage, old).isEmpty() || like(passage, now).get(0) != passage);
    }

    private List<Passage<C>> like(Passage<C> passage, Map<List<String>, List<Passage<C>>> byWords) {
        return byWords.getOrDefault(passage.words().list(), List.of());
    }

    /** Of sentences with the same words the first that also has the same sentences around it, else the first. */
    private Passage<C> bestOf(List<Passage<C>> counterparts, Passage<C> passage) {
        return counterparts.stream()
                .filter(old ->
                        subject.shiftAround(old.clause(), passage.clause()).isNone())
                .findFirst()
                .orElse(counterparts.get(0));
    }

    private Map<List<String>, List<Passage<C>>> byWords(List<Passage<C>> passages) {
        return passages.stream()
                .collect(Collectors.groupingBy(passage -> passage.words().list()));
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
