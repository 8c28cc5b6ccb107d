package dev.proviso.rule;

import java.util.Arrays;

/**
 * Where in a passage phrases may begin, and with which instruction each goes on from there. Holds no memory before there is one, since
 * most vocabularies have none. Belongs to one thread.
 */
final class Openings {

    private static final int NUMBERS = 4;

    /** Of each the numbers that {@link #add} takes. */
    private int[] numbers = {};

    private int size;
    /** The indexes in order, each behind where it begins; empty while they are in order as they were added. */
    private long[] order = {};

    /**
     * Adds a phrase.
     *
     * @param start where it begins
     * @param step the instruction that is next
     * @param at where that is tried
     */
    void add(int start, int step, int at, int rank) {
        int place = size++ * NUMBERS;
        if (place == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(4 * NUMBERS, place * 2));
        }
        numbers[place] = start;
        numbers[place + 1] = step;
        numbers[place + 2] = at;
        numbers[place + 3] = rank;
    }

    /** Puts those first that begin first. */
    void sort() {
        if (!isSorted()) {
            order = new long[size];
            for (int i = 0; i < size; i++) {
                order[i] = (long) numbers[i * NUMBERS] << Integer.SIZE | i;
            }
            Arrays.sort(order);
        }
    }

    private boolean isSorted() {
        for (int i = 1; i < size; i++) {
            if (numbers[(i - 1) * NUMBERS] > numbers[i * NUMBERS]) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return numbers[place(index)];
    }

    int step(int index) {
        return numbers[place(index) + 1];
    }

    int position(int index) {
        return numbers[place(index) + 2];
    }

    int rank(int index) {
        return numbers[place(index) + 3];
    }

    private int place(int index) {
        return NUMBERS * (order.length == 0 ? index : (int) order[index]);
    }
}
