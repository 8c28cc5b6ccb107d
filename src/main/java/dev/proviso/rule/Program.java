package dev.proviso.rule;

import java.util.Arrays;

/**
 * A pattern compiled to instructions. Each is three numbers, a kind and two operands; a match begins with the first instruction and goes
 * on with the next one unless the instruction says otherwise, always forwards. Immutable.
 */
public final class Program {

    /** One word of the set. */
    static final int WORD = 0;

    /** An entry of the vocabulary, captured under the text. */
    static final int ENTRY = 1;

    /** The same, where it is the head of a pattern that writes no word of its own. */
    static final int HEAD_ENTRY = 2;

    /** Entries of the vocabulary joined by commas, "and", "or", as many as possible, each captured under the text. */
    static final int RUN = 3;

    /** Up to so many words of any kind, as few as possible. */
    static final int GAP = 4;

    /** The same, none of them beginning a new main clause. */
    static final int GAP_IN_CLAUSE = 5;

    /** Go on with the first of two instructions, where that leads nowhere with the second. */
    static final int SPLIT = 6;

    /** Go on with an instruction. */
    static final int JUMP = 7;

    /** No phrase of the list starts here; no word is used up. */
    static final int WITHOUT = 8;

    /** The word before stands in the text with exactly these small letters and capitals; no word is used up. */
    static final int CASED = 9;

    static final int AT_START = 10;

    static final int AT_END = 11;

    /** The end of a match; of a phrase, which stands for the text. */
    static final int FOUND = 12;

    /** The kind of an instruction is in these bits; in those above them is where the way through a choice begins that it is part of. */
    static final int KIND = 15;

    static final int KIND_BITS = 4;

    static final int NUMBERS = 3;

    private final int[] code;
    private final int[] needs;

    /** @param needs what {@link #needs} gives */
    Program(int[] code, int[] needs) {
        this.code = code;
        this.needs = needs;
    }

    /** How many instructions there are. */
    int size() {
        return code.length / NUMBERS;
    }

    /** What the instruction does. */
    int kind(int step) {
        return code[step * NUMBERS] & KIND;
    }

    /** The first instruction of the innermost way through a choice that has this one; all that take this way carry it out. */
    int way(int step) {
        return code[step * NUMBERS] >>> KIND_BITS;
    }

    int first(int step) {
        return code[step * NUMBERS + 1];
    }

    int second(int step) {
        return code[step * NUMBERS + 2];
    }

    /** What a passage must meet for the pattern to match, as {@link NeedFinder#of} writes it: a cheap test before running it. */
    int[] needs() {
        return needs;
    }

    /** All numbers of the instructions. */
    int[] code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Program program
                && Arrays.equals(code, program.code)
                && Arrays.equals(needs, program.needs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(code);
    }
}
