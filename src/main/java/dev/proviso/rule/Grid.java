package dev.proviso.rule;

import java.util.Arrays;

/** Rows of bits, one bit for each position of a passage and one for its end: a whole row is worked on 64 positions at a time. */
final class Grid {

    private final int width;
    private final long[] bits;

    /** @param size number of words of the passage */
    Grid(int rows, int size) {
        width = (size >> 6) + 1;
        bits = new long[rows * width];
    }

    boolean get(int row, int at) {
        return (bits[row * width + (at >> 6)] & 1L << at) != 0;
    }

    void set(int row, int at) {
        bits[row * width + (at >> 6)] |= 1L << at;
    }

    /** The first position from {@code at} on that is set, -1 when there is none. */
    int next(int row, int at) {
        int word = at >> 6;
        if (word >= width) {
            return -1;
        }
        long rest = bits[row * width + word] & -1L << at;
        while (rest == 0) {
            if (++word == width) {
                return -1;
            }
            rest = bits[row * width + word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    boolean isEmpty(int row) {
        int from = row * width;
        for (int i = from; i < from + width; i++) {
            if (bits[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The last position that is set, -1 when there is none. */
    int last(int row) {
        for (int i = width - 1; i >= 0; i--) {
            long word = bits[row * width + i];
            if (word != 0) {
                return (i << 6) + 63 - Long.numberOfLeadingZeros(word);
            }
        }
        return -1;
    }

    /** Forgets all positions. */
    void clear() {
        Arrays.fill(bits, 0);
    }

    /** Sets all positions before {@code end}. */
    void fill(int row, int end) {
        int from = row * width;
        int whole = end >> 6;
        for (int i = 0; i < whole; i++) {
            bits[from + i] = -1L;
        }
        if ((end & 63) != 0) {
            bits[from + whole] = (1L << end) - 1;
        }
    }

    /** Adds the positions of row {@code from} to row {@code to}. */
    void or(int to, int from) {
        for (int i = 0; i < width; i++) {
            bits[to * width + i] |= bits[from * width + i];
        }
    }

    /** Adds to row {@code to} the positions one before those of row {@code from}, of those that are marked from {@code place} on. */
    void addBefore(int to, int from, long[] marks, int place) {
        int last = width - 1;
        for (int i = 0; i < last; i++) {
            int at = from * width + i;
            bits[to * width + i] |= marks[place + i] & (bits[at] >>> 1 | bits[at + 1] << 63);
        }
        bits[to * width + last] |= marks[place + last] & bits[from * width + last] >>> 1;
    }

    /** Adds to a row what lies up to {@code most} positions before its own. Each turn doubles what is reached. */
    void spread(int row, int most) {
        int by;
        for (int reached = 1; reached <= most; reached += by) {
            by = Math.min(reached, most + 1 - reached);
            int end = (row + 1) * width - 1;
            for (int i = row * width; i < end; i++) {
                bits[i] |= bits[i] >>> by | bits[i + 1] << 64 - by;
            }
            bits[end] |= bits[end] >>> by;
        }
    }

    /** The same, over none but free stretches of words. */
    void spread(int row, int most, Stretches free) {
        int by;
        for (int reached = 1; reached <= most; reached += by) {
            by = Math.min(reached, most + 1 - reached);
            long[] mask = free.of(by);
            int from = row * width;
            int last = width - 1;
            for (int i = 0; i < last; i++) {
                bits[from + i] |= mask[i] & (bits[from + i] >>> by | bits[from + i + 1] << 64 - by);
            }
            bits[from + last] |= mask[last] & bits[from + last] >>> by;
        }
    }
}
