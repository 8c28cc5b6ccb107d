package dev.proviso.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The needs that every passage is asked about, those of rules' patterns and of vocabularies, by what meets them. Each has a bit; those that
 * are met most often come first, so that a frequent word, which meets frequent needs alone, is done with after few bits. Immutable.
 */
final class Needs {

    /** The number of {@link Need#ANY}, which every passage meets; its bit too. */
    static final int ANY = 0;

    private final int words;
    private final int[] bits;
    private final BitLists byWord;

    /**
     * @param words one more than the largest number of a word
     * @param bits the bit of each need
     * @param byWord the bits of the needs that each word meets, in order, then of those that terms of each vocabulary meet
     */
    Needs(int words, int[] bits, NumberLists byWord) {
        this.words = words;
        this.bits = bits;
        this.byWord = new BitLists(byWord);
    }

    /**
     * @param all in the order of their numbers
     * @param often of each how often what it wants is met
     */
    static Needs of(Collection<Need> all, long[] often, int words, int vocabularies) {
        List<Need> numbered = List.copyOf(all);
        int[] order = IntStream.range(0, often.length)
                .boxed()
                .sorted(Comparator.comparing((Integer number) -> number != ANY).thenComparing(number -> -often[number]))
                .mapToInt(number -> number)
                .toArray();
        int[] bits = new int[order.length];
        NumberLists.Builder byWord = new NumberLists.Builder(words + vocabularies);
        for (int bit = 0; bit < order.length; bit++) {
            int next = bit;
            bits[order[bit]] = bit;
            Need need = numbered.get(order[bit]);
            need.words().stream().forEach(word -> byWord.add(word, next));
            need.terms().stream().forEach(vocabulary -> byWord.add(words + vocabulary, next));
        }
        return new Needs(words, bits, byWord.build());
    }

    /** The bit of the need with this number. */
    int bit(int need) {
        return bits[need];
    }

    /** Ways as {@link NeedFinder} writes them, with bits for the numbers of needs. */
    int[] bits(int[] ways) {
        int[] all = ways.clone();
        int next;
        for (int i = 0; i < ways.length; i = next) {
            next = i + 1 + ways[i];
            for (int need = i + 1; need < next; need++) {
                all[need] = bits[ways[need]];
            }
        }
        return all;
    }

    /** The needs that every passage meets, to {@link #meet} more: one bit each. */
    long[] anyway() {
        long[] met = new long[(bits.length >> 6) + 1];
        met[0] = 1L << ANY;
        return met;
    }

    /** Adds the needs that the word meets; words of a document that no pattern speaks of meet none. */
    void meet(int word, long[] met) {
        if (word < words) {
            byWord.add(word, met);
        }
    }

    /** Adds the needs that a term of the document meets. */
    void meetWithTerm(int vocabulary, long[] met) {
        byWord.add(words + vocabulary, met);
    }

    /** Whether the need of this bit is among those met. */
    static boolean isMet(int bit, long[] met) {
        return (met[bit >> 6] & 1L << bit) != 0;
    }

    /** Whether all needs of one of the ways are among those met; the ways are as {@link NeedFinder} writes them. */
    boolean areMet(int[] ways, long[] met) {
        int next;
        for (int i = 0; i < ways.length; i = next) {
            next = i + 1 + ways[i];
            if (areMet(ways, i + 1, next, met)) {
                return true;
            }
        }
        return false;
    }

    private boolean areMet(int[] needs, int from, int to, long[] met) {
        for (int i = from; i < to; i++) {
            if (!isMet(bits[needs[i]], met)) {
                return false;
            }
        }
        return true;
    }

    /** The bit of each need. */
    int[] bits() {
        return bits;
    }

    /** Lists of bits: one for each word, then one for each vocabulary. */
    NumberLists byWord() {
        return byWord.lists();
    }
}
