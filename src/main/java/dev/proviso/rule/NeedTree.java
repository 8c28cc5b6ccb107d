package dev.proviso.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Ways of patterns to match that begin with the same needs, the one met most seldom first. Grows while patterns are filed.
 *
 * <p>A tree is written as numbers: the bit of its need, how many numbers it has, which are passed over when that is not met, how many
 * patterns need no more, these patterns, and the trees of the needs that come next.
 */
final class NeedTree {

    private final TreeSet<Integer> patterns = new TreeSet<>();
    /** By bit, the largest first: the need met most seldom. */
    private final Map<Integer, NeedTree> next = new TreeMap<>(Comparator.reverseOrder());

    /**
     * Adds a pattern.
     *
     * @param ways as {@link NeedFinder} writes them, with bits for needs
     */
    void add(int pattern, int[] ways) {
        int end;
        for (int i = 0; i < ways.length; i = end) {
            end = i + 1 + ways[i];
            int[] bits = Arrays.copyOfRange(ways, i + 1, end);
            Arrays.sort(bits);
            NeedTree tree = this;
            for (int next = bits.length - 1; next >= 0; next--) {
                tree = tree.next.computeIfAbsent(bits[next], unused -> new NeedTree());
            }
            tree.patterns.add(pattern);
        }
    }

    /** The trees by the bits of their first needs, which are met where they are asked for: written from the patterns on. */
    NumberLists byFirst() {
        NumberLists.Builder lists = new NumberLists.Builder();
        next.forEach((bit, tree) -> {
            Ints numbers = new Ints();
            tree.write(numbers);
            lists.addAll(bit, numbers);
        });
        return lists.build();
    }

    /** By bit of a first need another that all ways with it need, the one met most seldom; {@link Needs#ANY} where there is none. */
    int[] seconds() {
        int[] seconds =
                new int[next.keySet().stream().mapToInt(bit -> bit + 1).max().orElse(0)];
        next.forEach(
                (bit, tree) -> seconds[bit] = Math.max(Needs.ANY, tree.common().length() - 1));
        return seconds;
    }

    /** What all ways need that begin here. */
    private BitSet common() {
        return patterns.isEmpty()
                ? next.entrySet().stream()
                        .map(way -> way.getValue().commonWith(way.getKey()))
                        .reduce(NeedTree::both)
                        .orElseGet(BitSet::new)
                : new BitSet();
    }

    private BitSet commonWith(int bit) {
        BitSet common = common();
        common.set(bit);
        return common;
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private void write(Ints numbers) {
        numbers.add(patterns.size());
        patterns.forEach(numbers::add);
        next.forEach((bit, tree) -> {
            int place = numbers.size();
            numbers.add(bit);
            numbers.add(0);
            tree.write(numbers);
            numbers.set(place + 1, numbers.size() - place);
        });
    }
}
