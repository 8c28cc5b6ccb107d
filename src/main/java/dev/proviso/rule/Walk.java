package dev.proviso.rule;

import dev.proviso.rule.Run.Found;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a program along its prospects: never a step in vain. Used once. */
final class Walk {

    /** In a match whose head is further from its start than this, a walk to a head ends where another one has been. */
    private static final int FAR = 64;

    private final Program program;
    private final Passage passage;
    private final Prospects prospects;
    private final RulePack pack;
    private int at;
    private int head;
    private int limit;
    /** Where walks to a head have been; null when they are short. */
    private @Nullable Grid seen;

    private @Nullable List<Capture> captures;

    Walk(Program program, Passage passage, Prospects prospects, RulePack pack) {
        this.program = program;
        this.passage = passage;
        this.prospects = prospects;
        this.pack = pack;
    }

    /**
     * The match that begins at {@code start} or, with the same head, nearest to it: of two subjects before a verb the nearer one is its
     * own.
     */
    Found match(int start) {
        int verb = head(start, passage.size());
        int from = verb < 0 ? start : nearest(start, verb);
        captures = new ArrayList<>();
        limit = passage.size();
        walk(from);
        return new Found(from, at, head < 0 ? from : head, captures);
    }

    private int nearest(int start, int verb) {
        seen = verb - start > FAR ? new Grid(program.size(), passage.size()) : null;
        for (int from = verb - 1; from > start; from--) {
            if (prospects.lead(0, from) && head(from, verb) == verb) {
                return from;
            }
        }
        return start;
    }

    /** The head of the match that begins at {@code start}; negative when it has none, or none up to {@code last}. */
    private int head(int start, int last) {
        captures = null;
        limit = last;
        walk(start);
        return head;
    }

    private void walk(int start) {
        at = start;
        head = -1;
        int step = 0;
        while (step >= 0 && goesOn(step)) {
            step = advance(step);
        }
    }

    /** Whether there is more to learn. */
    private boolean goesOn(int step) {
        if (captures != null) {
            return true;
        }
        if (head >= 0 || at > limit || seen != null && seen.get(step, at)) {
            return false;
        }
        if (seen != null) {
            seen.set(step, at);
        }
        return true;
    }

    /** Carries out one instruction; the next one, negative at the end of the match. */
    private int advance(int step) {
        int first = program.first(step);
        switch (program.kind(step)) {
            case Program.WORD -> {
                setHead();
                at++;
            }
            case Program.HEAD_ENTRY -> {
                setHead();
                entry(step, passage.entries().all(first));
            }
            case Program.ENTRY -> entry(step, passage.entries().all(first));
            case Program.RUN -> {
                return run(step, passage.entries().all(first));
            }
            case Program.GAP, Program.GAP_IN_CLAUSE -> at = prospects.next(step + 1, at);
            case Program.SPLIT -> {
                return prospects.lead(first, at) ? first : program.second(step);
            }
            case Program.JUMP -> {
                return first;
            }
            case Program.FOUND -> {
                return -1;
            }
            default -> {}
        }
        return step + 1;
    }

    private void setHead() {
        if (head < 0) {
            head = at;
        }
    }

    private void entry(int step, Occurrences entries) {
        int i = entries.first(at);
        while (!prospects.lead(step + 1, entries.to(i))) {
            i++;
        }
        take(step, entries, i);
    }

    /** Takes one entry of a run; the next instruction, the run itself when it goes on. */
    private int run(int step, Occurrences entries) {
        int i = entries.first(at);
        int next = prospects.goesOn(step, entries.to(i));
        while (next < 0 && !prospects.lead(step + 1, entries.to(i))) {
            i++;
            next = prospects.goesOn(step, entries.to(i));
        }
        take(step, entries, i);
        if (next < 0) {
            return step + 1;
        }
        if (next > at) {
            setHead();
        }
        at = next;
        return step;
    }

    private void take(int step, Occurrences entries, int index) {
        if (captures != null) {
            String name = pack.text(program.second(step));
            captures.add(new Capture(name, entries.value(index), at, entries.to(index)));
        }
        at = entries.to(index);
    }
}
