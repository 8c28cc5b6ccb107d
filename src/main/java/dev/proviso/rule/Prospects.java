package dev.proviso.rule;

/**
 * From which positions of a passage each instruction of a program leads to a match. Worked out from the last instruction to the first,
 * for all positions together, so that time is linear in the passage's length times the number of instructions, whatever both say.
 */
final class Prospects {

    private final Program program;
    private final Passage passage;
    private final Marks marks;
    private final RulePack pack;
    private final Grid grid;
    /** Whether what is not known yet is taken to be anywhere. */
    private boolean mayGuess = true;

    private boolean isGuess;

    private Prospects(Program program, Passage passage, Marks marks, RulePack pack) {
        this.program = program;
        this.passage = passage;
        this.marks = marks;
        this.pack = pack;
        grid = new Grid(program.size(), passage.size());
    }

    /** @param marks those of the passage */
    static Prospects of(Program program, Passage passage, Marks marks, RulePack pack) {
        Prospects prospects = new Prospects(program, passage, marks, pack);
        prospects.fill();
        if (prospects.isGuess && prospects.next(0, 0) >= 0) {
            prospects.fillExactly();
        }
        return prospects;
    }

    /** Whether the instruction leads to a match from this position. */
    boolean lead(int step, int at) {
        return grid.get(step, at);
    }

    /** The first position from {@code at} on from which the instruction leads to a match; negative when there is none. */
    int next(int step, int at) {
        return grid.next(step, at);
    }

    private void fillExactly() {
        mayGuess = false;
        grid.clear();
        fill();
    }

    private void fill() {
        for (int step = program.size() - 1; step >= 0; step--) {
            fill(step);
            if (grid.isEmpty(step)) {
                step = program.way(step); // nor does what comes before it on its way lead to a match
            }
        }
    }

    private void fill(int step) {
        int first = program.first(step);
        int kind = program.kind(step);
        switch (kind) {
            case Program.WORD -> word(step, first);
            case Program.ENTRY, Program.HEAD_ENTRY, Program.RUN -> entries(step, kind, first);
            case Program.GAP -> {
                grid.or(step, step + 1);
                grid.spread(step, first);
            }
            case Program.GAP_IN_CLAUSE -> {
                grid.or(step, step + 1);
                grid.spread(step, first, passage.stretches());
            }
            case Program.WITHOUT -> without(step, first);
            case Program.SPLIT -> {
                grid.or(step, first);
                grid.or(step, program.second(step));
            }
            case Program.JUMP -> grid.or(step, first);
            case Program.FOUND -> grid.fill(step, passage.size() + 1);
            default -> condition(step, kind, first);
        }
    }

    private void word(int step, int set) {
        int place = marks.place(set);
        grid.addBefore(step, step + 1, marks.bits(), place);
    }

    private void entries(int step, int kind, int vocabulary) {
        if (mayGuess && !passage.entries().areKnown(vocabulary)) {
            isGuess = true;
            grid.fill(step, grid.last(step + 1));
        } else if (kind == Program.RUN) {
            run(step, passage.entries().all(vocabulary));
        } else {
            entry(step, passage.entries().all(vocabulary));
        }
    }

    private void without(int step, int phrases) {
        if (mayGuess) {
            isGuess = true;
            grid.or(step, step + 1);
        } else {
            condition(step, Program.WITHOUT, phrases);
        }
    }

    private void entry(int step, Occurrences entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (grid.get(step + 1, entries.to(i))) {
                grid.set(step, entries.from(i));
            }
        }
    }

    /** From right to left, since an entry may be followed by another one. */
    private void run(int step, Occurrences entries) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (goesOn(step, entries.to(i)) >= 0 || grid.get(step + 1, entries.to(i))) {
                grid.set(step, entries.from(i));
            }
        }
    }

    /** Where the next entry of a run begins when one ended at {@code end}; negative when the run ends there. */
    int goesOn(int step, int end) {
        if (passage.isIn(ClauseWords.AND_SET, end)
                && passage.isIn(ClauseWords.OR_SET, end + 1)
                && grid.get(step, end + 2)) {
            return end + 2;
        }
        if (isJoint(end) && grid.get(step, end + 1)) {
            return end + 1;
        }
        return grid.get(step, end) ? end : -1;
    }

    private boolean isJoint(int at) {
        return passage.isIn(ClauseWords.AND_SET, at) || passage.isIn(ClauseWords.OR_SET, at);
    }

    private void condition(int step, int kind, int operand) {
        for (int at = grid.next(step + 1, 0); at >= 0; at = grid.next(step + 1, at + 1)) {
            if (passage.holds(kind, operand, at)) {
                grid.set(step, at);
            }
        }
    }
}
