package dev.proviso.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the phrases of a list that begin at one position of a passage end. Takes the ways through a phrase one after the other;
 * when they are many it remembers where it has been, so that time stays linear in the phrases' size. Belongs to one thread.
 */
final class PhraseSearch {

    /** So many ways are taken before it is worth remembering them. */
    private static final int FEW = 500;

    /** Any phrase is enough. */
    private static final int ANY = Integer.MIN_VALUE;

    private final Passage passage;
    private final RulePack pack;
    private final PhraseList list;
    /** Where the phrases begin. */
    private int start;

    private int ways;
    /** By instruction how far from the start it has been tried; null while the ways are few. */
    private @Nullable Map<Integer, BitSet> taken;

    private int size;
    private int[] ends = new int[4];
    private int[] ranks = new int[4];
    private int[] values = new int[4];

    PhraseSearch(Passage passage, RulePack pack, PhraseList list) {
        this.passage = passage;
        this.pack = pack;
        this.list = list;
    }

    /** Whether a phrase begins at {@code at}. */
    boolean matches(int at) {
        begin(at);
        int[] roots = list.roots();
        for (int i = 0; i < roots.length; i += 2) {
            if (follow(roots[i], at, ANY)) {
                return true;
            }
        }
        return false;
    }

    /** Goes to where phrases begin, and forgets what was found before. */
    void begin(int at) {
        start = at;
        size = 0;
        ways = 0;
        taken = null;
    }

    /** Follows a phrase from an instruction on; true when there is nothing more to find. */
    boolean follow(int from, int position, int rank) {
        if (++ways > FEW && !enter(from, position)) {
            return false;
        }
        int[] code = list.code();
        int step = from;
        int at = position;
        while (true) {
            int place = step * Program.NUMBERS;
            int operand = code[place + 1];
            switch (code[place] & Program.KIND) {
                case Program.WORD -> {
                    if (at == passage.size() || !pack.sets().contains(operand, passage.id(at))) {
                        return false;
                    }
                    at++;
                    step++;
                }
                case Program.SPLIT -> {
                    if (follow(operand, at, rank)) {
                        return true;
                    }
                    step = code[place + 2];
                }
                case Program.JUMP -> step = operand;
                case Program.ENTRY -> {
                    return followEntries(operand, step + 1, at, rank);
                }
                case Program.FOUND -> {
                    if (rank != ANY) {
                        add(at, rank, operand);
                    }
                    return rank == ANY;
                }
                default -> {
                    if (!passage.holds(code[place] & Program.KIND, operand, at)) {
                        return false;
                    }
                    step++;
                }
            }
        }
    }

    private boolean followEntries(int vocabulary, int step, int at, int rank) {
        Occurrences entries = passage.entries().all(vocabulary);
        for (int i = entries.first(at); i < entries.size() && entries.from(i) == at; i++) {
            if (follow(step, entries.to(i), rank)) {
                return true;
            }
        }
        return false;
    }

    private boolean enter(int step, int at) {
        taken = taken == null ? new HashMap<>() : taken;
        BitSet distances = taken.computeIfAbsent(step, unused -> new BitSet());
        boolean isNew = !distances.get(at - start);
        distances.set(at - start);
        return isNew;
    }

    /** Takes an end; of several phrases that end there the one with the lowest rank speaks. */
    void add(int end, int rank, int value) {
        int i = index(end);
        boolean isKnown = i < size && ends[i] == end;
        if (isKnown && ranks[i] <= rank) {
            return;
        }
        if (!isKnown) {
            insert(i);
        }
        ends[i] = end;
        ranks[i] = rank;
        values[i] = value;
    }

    /** The index of the first end that is not behind {@code end}. */
    private int index(int end) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (ends[middle] > end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void insert(int index) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            ranks = Arrays.copyOf(ranks, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        System.arraycopy(ends, index, ends, index + 1, size - index);
        System.arraycopy(ranks, index, ranks, index + 1, size - index);
        System.arraycopy(values, index, values, index + 1, size - index);
        size++;
    }

    /** How many ends were found; they are distinct, the furthest first. */
    int size() {
        return size;
    }

    int end(int index) {
        return ends[index];
    }

    /** The number of the text that the phrase stands for. */
    int value(int index) {
        return values[index];
    }
}
