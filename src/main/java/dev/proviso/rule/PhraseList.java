package dev.proviso.rule;

/**
 * Phrases, as instructions like those of a {@link Program}, without gaps, runs and anchors: of each phrase all ends count. Where several
 * phrases end in one place the one with the lowest rank speaks. Immutable.
 *
 * @param roots of each beginning of a phrase its first instruction, and its rank
 * @param code the instructions of all phrases
 */
record PhraseList(int[] roots, int[] code) {

    /** The kind of an instruction. */
    int kind(int step) {
        return code[step * Program.NUMBERS] & Program.KIND;
    }

    /** The first operand of an instruction. */
    int operand(int step) {
        return code[step * Program.NUMBERS + 1];
    }

    /** The second operand of an instruction. */
    int second(int step) {
        return code[step * Program.NUMBERS + 2];
    }
}
