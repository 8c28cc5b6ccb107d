package dev.proviso.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Runs programs over passages. Of the matches that begin first the one counts that takes the preferred way at every instruction: the
 * first choice that leads to a match, as few words of a gap and as many of all else as do. Time is linear in the passage's length.
 * Belongs to one thread.
 */
final class Run {

    /**
     * A stretch of words that a program matched.
     *
     * @param head position of the first word that the pattern itself writes, the verb in most patterns; of a pattern that writes
     *     none the first reference that is not there for what it captures
     */
    record Found(int from, int to, int head, List<Capture> captures) {

        boolean covers(int position) {
            return from <= position && position < to;
        }

        boolean overlaps(Found other) {
            return from < other.to && other.from < to;
        }
    }

    private final RulePack pack;
    private final Positions positions;
    private final Marks marks;

    /** @param pack the rules that the programs and passages belong to */
    Run(RulePack pack) {
        this.pack = pack;
        this.positions = new Positions(pack);
        this.marks = new Marks(pack.sets(), positions);
    }

    /** Where the words of the passage stand, until those of another are asked for. */
    Positions positions(Passage passage) {
        if (positions.read(passage)) {
            marks.begin(passage.size());
        }
        return positions;
    }

    private Marks marks(Passage passage) {
        positions(passage);
        return marks;
    }

    /** The matches of {@code program} from left to right, none overlapping another. */
    List<Found> find(Program program, Passage passage) {
        return find(program, passage, match -> true);
    }

    /** The same for a program whose needs the passage is known to meet. */
    List<Found> findMet(Program program, Passage passage) {
        return search(program, passage, match -> true);
    }

    /** The same, of matches that count only: one that does not hides none that begins within it. */
    List<Found> find(Program program, Passage passage, Predicate<Found> counts) {
        return pack.needs().areMet(program.needs(), passage.met()) ? search(program, passage, counts) : List.of();
    }

    private List<Found> search(Program program, Passage passage, Predicate<Found> counts) {
        Prospects prospects = Prospects.of(program, passage, marks(passage), pack);
        int start = prospects.next(0, 0);
        if (start < 0) {
            return List.of();
        }
        List<Found> all = new ArrayList<>();
        Resumption resumption = new Resumption(passage.size());
        while (start >= 0) {
            Found found = new Walk(program, passage, prospects, pack).match(start);
            boolean isOne = counts.test(found);
            if (isOne) {
                all.add(found);
            }
            start = prospects.next(0, resumption.behind(found.from(), found.to(), isOne));
        }
        return all;
    }
}
