package dev.proviso.rule;

import java.util.List;

/** The numbers that stand for the kinds of instructions in a written pack. */
final class PackStep {

    static final int WORD = 0;
    static final int ENTRY = 1;
    static final int HEAD_ENTRY = 2;
    static final int SPLIT = 3;
    static final int JUMP = 4;
    static final int WITHOUT = 5;
    static final int CASED = 6;

    /** The first of the instructions that consist of their number alone. */
    private static final int BARE = 7;

    private static final List<Program.Step> BARE_STEPS = List.of(
            new Program.Any(false),
            new Program.Any(true),
            new Program.AtStart(),
            new Program.AtEnd(),
            new Program.Found());

    private PackStep() {}

    /** The number of an instruction without parts. */
    static int bare(Program.Step step) {
        int index = BARE_STEPS.indexOf(step);
        if (index < 0) {
            throw new IllegalArgumentException("an instruction that packs do not know: " + step);
        }
        return BARE + index;
    }

    /** The instruction without parts that has this number. */
    static Program.Step bare(int number) {
        return BARE_STEPS.get(number - BARE);
    }
}
