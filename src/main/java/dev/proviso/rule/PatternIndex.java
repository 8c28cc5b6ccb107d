package dev.proviso.rule;

import java.util.Arrays;

/**
 * The patterns of rules, each filed under the need that is met most seldom: a passage that does not meet it is never shown to it.
 * Immutable.
 */
final class PatternIndex {

    private final int[] rules;
    private final NumberLists filed;
    /** The bits of the needs that patterns are filed under. */
    private final long[] first;

    /**
     * @param rules of each pattern the number of its rule, never falling
     * @param filed by the bit of a need the patterns, once for each way to match that needs it most: of each its number, how many needs more the way
     *     has, and their bits
     */
    PatternIndex(int[] rules, NumberLists filed) {
        this.rules = rules;
        this.filed = filed;
        first = new long[(filed.size() >> 6) + 1];
        for (int need = 0; need < filed.size(); need++) {
            if (filed.from(need) < filed.from(need + 1)) {
                first[need >> 6] |= 1L << need;
            }
        }
    }

    /** Files the patterns of the rules. */
    static PatternIndex of(Rules all, Needs needs) {
        Ints rules = new Ints();
        NumberLists.Builder filed = new NumberLists.Builder();
        for (int rule = 0; rule < all.size(); rule++) {
            for (RulePattern pattern : all.get(rule).patterns()) {
                file(rules.size(), needs.bits(pattern.program().needs()), filed);
                rules.add(rule);
            }
        }
        return new PatternIndex(rules.toArray(), filed.build());
    }

    private static void file(int pattern, int[] ways, NumberLists.Builder filed) {
        int next;
        for (int i = 0; i < ways.length; i = next) {
            next = i + 1 + ways[i];
            int rarest = ways[i + 1];
            filed.add(rarest, pattern);
            filed.add(rarest, ways[i] - 1);
            Arrays.stream(ways, i + 2, next).forEach(need -> filed.add(rarest, need));
        }
    }

    /**
     * A bit for each pattern that may match in a passage.
     *
     * @param met a bit for each need that the passage meets
     */
    long[] candidates(long[] met) {
        long[] candidates = new long[(rules.length >> 6) + 1];
        for (int i = 0; i < first.length; i++) {
            for (long rest = met[i] & first[i]; rest != 0; rest &= rest - 1) {
                add(i * Long.SIZE + Long.numberOfTrailingZeros(rest), met, candidates);
            }
        }
        return candidates;
    }

    private void add(int need, long[] met, long[] candidates) {
        int[] numbers = filed.members();
        int end = filed.from(need + 1);
        int i = filed.from(need);
        while (i < end) {
            int pattern = numbers[i];
            int next = i + 2 + numbers[i + 1];
            if (areMet(i + 2, next, met)) {
                candidates[pattern >> 6] |= 1L << pattern;
            }
            i = next;
        }
    }

    private boolean areMet(int from, int to, long[] met) {
        for (int i = from; i < to; i++) {
            if (!Needs.isMet(filed.members()[i], met)) {
                return false;
            }
        }
        return true;
    }

    /** The number of the rule that the pattern of this number belongs to. */
    int rule(int number) {
        return rules[number];
    }

    int[] rules() {
        return rules;
    }

    NumberLists filed() {
        return filed;
    }
}
