package dev.proviso.rule;

import dev.proviso.rule.DocumentTerms.EntryEnd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs one program over one passage: depth-first in order of preference, each (instruction, position) entered once. A pair that failed
 * fails for every later start too, so all starts together take no longer than one. Belongs to one thread; may be used again.
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

    /**
     * What one path has bound so far, last first.
     *
     * @param capture an entry found, null for the step that matched the head
     * @param head position of the first word matched by itself, -1 before it
     */
    private record Trail(
            @Nullable Capture capture, int head, @Nullable Trail before) {

        static List<Capture> inOrder(@Nullable Trail last) {
            List<Capture> captures = new ArrayList<>();
            for (Trail trail = last; trail != null; trail = trail.before) {
                if (trail.capture != null) {
                    captures.add(0, trail.capture);
                }
            }
            return captures;
        }

        static int headOf(@Nullable Trail last) {
            return last == null ? -1 : last.head;
        }
    }

    private Program program;
    private Passage passage;
    private long[] seen = new long[64];
    private int[] stackStep = new int[64];
    private int[] stackAt = new int[64];
    private @Nullable Trail[] stackTrail = new Trail[64];
    private int top;
    private int width;
    private int lowest;
    private int highest;

    @SuppressWarnings("NullAway.Init")
    Run() {}

    /** The matches of {@code program} from left to right, none overlapping another. */
    List<Found> find(Program program, Passage passage) {
        if (!passage.mayMatch(program)) {
            return List.of();
        }
        List<Found> all = new ArrayList<>();
        begin(program, passage);
        Opening opening = program.opening();
        int at = 0;
        while (at < passage.size()) {
            Found found = passage.mayOpen(opening, at) ? from(at) : null;
            if (found == null) {
                at++;
            } else {
                Found tight = tighten(found);
                all.add(tight);
                at = Math.max(tight.to(), at + 1);
            }
        }
        return all;
    }

    /** The same match begun as near to its head as possible: of two subjects before a verb the nearer one is its own. */
    private Found tighten(Found found) {
        for (int start = found.head() - 1; start > found.from(); start--) {
            Found nearer = from(start);
            if (nearer != null && nearer.head() == found.head()) {
                return nearer;
            }
        }
        return found;
    }

    private void begin(Program next, Passage over) {
        program = next;
        passage = over;
        width = (next.size() + 63) / 64;
        int needed = width * (over.size() + 1);
        if (seen.length < needed) {
            seen = new long[needed];
        } else {
            Arrays.fill(seen, 0, needed, 0L);
        }
        lowest = 0;
        highest = -1;
    }

    private @Nullable Found from(int start) {
        top = 0;
        push(0, start, null);
        while (top > 0) {
            top--;
            int step = stackStep[top];
            int at = stackAt[top];
            Trail trail = stackTrail[top];
            if (enter(step, at) && advance(step, at, trail, start)) {
                forget(start);
                int head = Trail.headOf(trail);
                return new Found(start, at, head < 0 ? start : head, Trail.inOrder(trail));
            }
        }
        return null;
    }

    private boolean enter(int step, int at) {
        int word = at * width + (step >> 6);
        long bit = 1L << step;
        if ((seen[word] & bit) != 0) {
            return false;
        }
        seen[word] |= bit;
        highest = Math.max(highest, at);
        return true;
    }

    /** After a match, what lies on its path must be free again for the next one. */
    private void forget(int start) {
        lowest = Math.max(lowest, start);
        Arrays.fill(seen, lowest * width, (highest + 1) * width, 0L);
        highest = -1;
    }

    /** Carries out one instruction; true when it is the last one of a match. */
    private boolean advance(int index, int at, @Nullable Trail trail, int start) {
        Program.Step step = program.step(index);
        if (step instanceof Program.Split split) {
            push(split.second(), at, trail);
            push(split.first(), at, trail);
        } else if (step instanceof Program.Jump jump) {
            push(jump.to(), at, trail);
        } else if (step instanceof Program.Found) {
            return at > start;
        } else if (at == passage.size()) {
            advanceAtEnd(step, index, at, trail);
        } else {
            advanceOver(step, index, at, trail);
        }
        return false;
    }

    private void advanceAtEnd(Program.Step step, int index, int at, @Nullable Trail trail) {
        if (step instanceof Program.AtEnd || step instanceof Program.Without || isCased(step, at)) {
            push(index + 1, at, trail);
        }
    }

    private void advanceOver(Program.Step step, int index, int at, @Nullable Trail trail) {
        if (step instanceof Program.Word word) {
            if (word.ids().get(passage.id(at))) {
                push(index + 1, at + 1, Trail.headOf(trail) >= 0 ? trail : new Trail(null, at, trail));
            }
        } else if (step instanceof Program.Any any) {
            if (!any.inClause() || !passage.beginsClause(at)) {
                push(index + 1, at + 1, trail);
            }
        } else if (step instanceof Program.Entry entry) {
            pushEntries(entry, index, at, trail);
        } else if (holdsAt(step, at)) {
            push(index + 1, at, trail);
        }
    }

    private boolean holdsAt(Program.Step step, int at) {
        if (step instanceof Program.Without without) {
            return !passage.startsWith(without.phrases(), at);
        }
        return step instanceof Program.AtStart && at == 0 || isCased(step, at);
    }

    private boolean isCased(Program.Step step, int at) {
        return step instanceof Program.Cased cased && passage.tokens().isWritten(at - 1, cased.word());
    }

    private void pushEntries(Program.Entry entry, int index, int at, @Nullable Trail trail) {
        List<EntryEnd> ends = passage.entriesAt(entry.vocabulary(), at);
        for (int i = ends.size() - 1; i >= 0; i--) {
            EntryEnd end = ends.get(i);
            Capture capture = new Capture(entry.capture(), end.value(), at, end.end());
            int head = entry.isHead() && Trail.headOf(trail) < 0 ? at : Trail.headOf(trail);
            push(index + 1, end.end(), new Trail(capture, head, trail));
        }
    }

    private void push(int step, int at, @Nullable Trail trail) {
        if (top == stackStep.length) {
            int size = top * 2;
            stackStep = Arrays.copyOf(stackStep, size);
            stackAt = Arrays.copyOf(stackAt, size);
            stackTrail = Arrays.copyOf(stackTrail, size);
        }
        stackStep[top] = step;
        stackAt[top] = at;
        stackTrail[top++] = trail;
    }
}
