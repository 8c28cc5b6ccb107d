package dev.proviso.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where entries of one vocabulary stand in a passage, from left to right, of those that begin together the longest first. No two share
 * both ends. Filled once.
 */
final class Occurrences {

    /** Of a vocabulary that does not occur; nothing is added to it. */
    static final Occurrences NONE = new Occurrences();

    private int size;
    /** Where the last one was found: positions are mostly asked for one beside the other. */
    private int near;

    private int[] from = new int[4];
    private int[] to = new int[4];
    private String[] values = new String[4];

    /** Adds one that stands behind all others in the order. */
    void add(int start, int end, String value) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        from[size] = start;
        to[size] = end;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /** The position of its first word. */
    int from(int index) {
        return from[index];
    }

    /** The position behind its last word. */
    int to(int index) {
        return to[index];
    }

    /** What the entry stands for. */
    String value(int index) {
        return values[index];
    }

    /** The index of the first one that begins at {@code at} or later; looked for first where the last one was found. */
    int first(int at) {
        int low = 0;
        int high = size;
        int step = 1;
        if (near < size && from[near] < at) {
            low = near + 1;
            while (low + step < size && from[low + step] < at) {
                low += step;
                step *= 2;
            }
            high = Math.min(size, low + step);
        } else if (near < size) {
            high = near;
            while (high - step >= 0 && from[high - step] >= at) {
                high -= step;
                step *= 2;
            }
            low = Math.max(0, high - step);
        }
        while (low < high) {
            int middle = low + high >>> 1;
            if (from[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        near = low;
        return low;
    }

    /** These and others; where two share both ends the one of these stands, else the first of the others. */
    Occurrences with(List<Capture> others) {
        List<Capture> sorted = new ArrayList<>(others);
        sorted.sort(Comparator.comparingInt(Capture::from)
                .thenComparing(Comparator.comparingInt(Capture::to).reversed()));
        Occurrences all = new Occurrences();
        int mine = 0;
        for (Capture other : sorted) {
            while (mine < size && !isBefore(other, mine)) {
                all.addNew(from[mine], to[mine], values[mine]);
                mine++;
            }
            all.addNew(other.from(), other.to(), other.value());
        }
        for (; mine < size; mine++) {
            all.addNew(from[mine], to[mine], values[mine]);
        }
        return all;
    }

    private boolean isBefore(Capture other, int index) {
        return other.from() < from[index] || other.from() == from[index] && other.to() > to[index];
    }

    private void addNew(int start, int end, String value) {
        boolean isKnown = size > 0 && from[size - 1] == start && to[size - 1] == end;
        if (!isKnown) {
            add(start, end, value);
        }
    }
}
