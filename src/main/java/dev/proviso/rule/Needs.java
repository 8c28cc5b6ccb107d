package dev.proviso.rule;

import java.util.Collection;

/** The needs that every passage is asked about, those of rules' patterns and of vocabularies, by what meets them. Immutable. */
final class Needs {

    /** The number of {@link Need#ANY}, which every passage meets. */
    static final int ANY = 0;

    /** Adding a row of bits costs so many times less for each number in it than setting single bits does. */
    private static final int LESS = 4;

    private final int size;
    private final int words;
    private final NumberLists byWord;
    private final int width;
    /** Of words that meet many needs, which are the frequent ones, a row of bits in {@link #rows}; negative for others. */
    private final int[] rowOf;

    private final long[] rows;

    /**
     * @param size how many needs there are
     * @param words one more than the largest number of a word
     * @param byWord the needs that each word meets, then those that terms of each vocabulary meet
     */
    Needs(int size, int words, NumberLists byWord) {
        this.size = size;
        this.words = words;
        this.byWord = byWord;
        this.width = (size >> 6) + 1;
        this.rowOf = new int[byWord.size()];
        int all = 0;
        for (int list = 0; list < rowOf.length; list++) {
            boolean isLong = byWord.from(list + 1) - byWord.from(list) > width / LESS;
            rowOf[list] = isLong ? width * all++ : -1;
        }
        this.rows = new long[width * all];
        fillRows();
    }

    private void fillRows() {
        for (int list = 0; list < rowOf.length; list++) {
            if (rowOf[list] >= 0) {
                for (int i = byWord.from(list); i < byWord.from(list + 1); i++) {
                    int need = byWord.members()[i];
                    rows[rowOf[list] + (need >> 6)] |= 1L << need;
                }
            }
        }
    }

    /** @param all in the order of their numbers */
    static Needs of(Collection<Need> all, int words, int vocabularies) {
        NumberLists.Builder byWord = new NumberLists.Builder(words + vocabularies);
        int next = 0;
        for (Need need : all) {
            int number = next++;
            need.words().stream().forEach(word -> byWord.add(word, number));
            need.terms().stream().forEach(vocabulary -> byWord.add(words + vocabulary, number));
        }
        return new Needs(all.size(), words, byWord.build());
    }

    int size() {
        return size;
    }

    /** The needs that every passage meets, to {@link #meet} more: one bit each. */
    long[] anyway() {
        long[] met = new long[width];
        met[0] = 1L << ANY;
        return met;
    }

    /** Adds the needs that the word meets; words of a document that no pattern speaks of meet none. */
    void meet(int word, long[] met) {
        if (word < words) {
            add(word, met);
        }
    }

    /** Adds the needs that a term of the document meets. */
    void meetWithTerm(int vocabulary, long[] met) {
        add(words + vocabulary, met);
    }

    private void add(int list, long[] met) {
        int row = rowOf[list];
        if (row >= 0) {
            for (int i = 0; i < width; i++) {
                met[i] |= rows[row + i];
            }
            return;
        }
        int[] needs = byWord.members();
        int end = byWord.from(list + 1);
        for (int i = byWord.from(list); i < end; i++) {
            met[needs[i] >> 6] |= 1L << needs[i];
        }
    }

    /** Whether the need is among those met. */
    static boolean isMet(int need, long[] met) {
        return (met[need >> 6] & 1L << need) != 0;
    }

    /** Whether all needs of one of the ways are among those met; the ways are as {@link NeedFinder} writes them. */
    static boolean areMet(int[] ways, long[] met) {
        int next;
        for (int i = 0; i < ways.length; i = next) {
            next = i + 1 + ways[i];
            if (areMet(ways, i + 1, next, met)) {
                return true;
            }
        }
        return false;
    }

    /** Whether those from {@code from} up to but not including {@code to} are among those met. */
    static boolean areMet(int[] needs, int from, int to, long[] met) {
        for (int i = from; i < to; i++) {
            if (!isMet(needs[i], met)) {
                return false;
            }
        }
        return true;
    }

    /** Lists of needs: one for each word, then one for each vocabulary. */
    NumberLists byWord() {
        return byWord;
    }
}
