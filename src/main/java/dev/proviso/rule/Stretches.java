package dev.proviso.rule;

import org.jspecify.annotations.Nullable;

/**
 * From which positions of a passage so many words may be passed over without entering a new main clause. Worked out where they are asked
 * for. Belongs to one thread.
 */
final class Stretches {

    /** The largest power of two not above the largest gap. */
    private static final int LONGEST = Integer.highestOneBit(PatternParser.LARGEST_GAP);

    private final @Nullable long[][] byLength = new long[LONGEST + 1][];

    Stretches(Passage passage) {
        long[] single = new long[(passage.size() >> 6) + 1];
        for (int at = 0; at < passage.size(); at++) {
            if (!passage.beginsClause(at)) {
                single[at >> 6] |= 1L << at;
            }
        }
        byLength[1] = single;
    }

    /** One bit a position, 64 a number; {@code length} is at least 1 and at most the largest power of two in the largest gap. */
    long[] of(int length) {
        long[] known = byLength[length];
        if (known == null) {
            int part = Integer.highestOneBit(length - 1);
            known = joined(of(part), length - part);
            byLength[length] = known;
        }
        return known;
    }

    /** What remains free for {@code more} words further: two overlapping stretches make a longer one. */
    private static long[] joined(long[] part, int more) {
        long[] joined = new long[part.length];
        int last = part.length - 1;
        for (int i = 0; i < last; i++) {
            joined[i] = part[i] & (part[i] >>> more | part[i + 1] << 64 - more);
        }
        joined[last] = part[last] & part[last] >>> more;
        return joined;
    }
}
