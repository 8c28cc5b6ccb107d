package dev.proviso.rule;

import java.util.Arrays;

/** Where in a passage phrases may begin, and with which instruction each goes on from there. Belongs to one thread. */
final class Openings {

    private int size;
    private int[] starts = new int[16];
    private int[] steps = new int[16];
    private int[] positions = new int[16];
    private int[] ranks = new int[16];
    private long[] order = new long[0];

    /**
     * Adds a phrase.
     *
     * @param start where it begins
     * @param step the instruction that is next
     * @param at where that is tried
     */
    void add(int start, int step, int at, int rank) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            steps = Arrays.copyOf(steps, size * 2);
            positions = Arrays.copyOf(positions, size * 2);
            ranks = Arrays.copyOf(ranks, size * 2);
        }
        starts[size] = start;
        steps[size] = step;
        positions[size] = at;
        ranks[size++] = rank;
    }

    /** Puts those first that begin first. */
    void sort() {
        order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) starts[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[(int) order[index]];
    }

    int step(int index) {
        return steps[(int) order[index]];
    }

    int position(int index) {
        return positions[(int) order[index]];
    }

    int rank(int index) {
        return ranks[(int) order[index]];
    }
}
