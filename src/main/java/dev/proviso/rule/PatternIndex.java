package dev.proviso.rule;

/**
 * The patterns of rules, each filed under the need that is met most seldom: a passage that does not meet it is never shown to it. Ways to
 * match that begin with the same needs share them, so that all are passed over at once where one is not met. Immutable.
 */
final class PatternIndex {

    private final int[] rules;
    private final NumberLists filed;
    private final int[] seconds;
    /** The bits of the needs that patterns are filed under. */
    private final long[] first;

    /**
     * @param rules of each pattern the number of its rule, never falling
     * @param filed by the bit of a need the ways that need it most, as a {@link NeedTree} writes them
     * @param seconds by the bit of a need another that all of these ways need too, so that most are turned down without a look at them
     */
    PatternIndex(int[] rules, NumberLists filed, int[] seconds) {
        this.rules = rules;
        this.filed = filed;
        this.seconds = seconds;
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
        NeedTree ways = new NeedTree();
        for (int rule = 0; rule < all.size(); rule++) {
            for (RulePattern pattern : all.get(rule).patterns()) {
                ways.add(rules.size(), needs.bits(pattern.program().needs()));
                rules.add(rule);
            }
        }
        return new PatternIndex(rules.toArray(), ways.byFirst(), ways.seconds());
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
                int bit = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
                if (Needs.isMet(seconds[bit], met)) {
                    add(mark(filed.from(bit), candidates), filed.from(bit + 1), met, candidates);
                }
            }
        }
        return candidates;
    }

    /** Adds the patterns of the trees from {@code from} on. */
    private void add(int from, int end, long[] met, long[] candidates) {
        int[] numbers = filed.members();
        int i = from;
        while (i < end) {
            i = Needs.isMet(numbers[i], met) ? mark(i + 2, candidates) : i + numbers[i + 1];
        }
    }

    /** Adds the patterns that stand there behind their number; the place behind them. */
    private int mark(int place, long[] candidates) {
        int[] numbers = filed.members();
        int end = place + 1 + numbers[place];
        for (int i = place + 1; i < end; i++) {
            candidates[numbers[i] >> 6] |= 1L << numbers[i];
        }
        return end;
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

    int[] seconds() {
        return seconds;
    }
}
