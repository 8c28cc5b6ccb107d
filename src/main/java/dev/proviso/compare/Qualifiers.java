package dev.proviso.compare;

import java.util.List;

/**
 * The conditions or exceptions of a clause as its words give them: a longer list is one of more items, a list that is only
 * worded anew is none.
 */
record Qualifiers(Words words) {

    /** So many meaningful words are a further item; fewer are another way to say one. */
    private static final int ITEM = 4;

    /** Conditions that are only worded anew keep half of their words. */
    private static final double SAME_MATTER = 0.5;

    static Qualifiers of(List<String> quoted) {
        return new Qualifiers(Words.of(String.join(" ", quoted), VendorNames.none()));
    }

    /** 1 where {@code after} has more of them, -1 where it has fewer, 0 where nothing tells. */
    static int sign(List<String> before, List<String> after) {
        Qualifiers old = of(before);
        Qualifiers now = of(after);
        int more = now.words.meaningfulBeyond(old.words);
        int fewer = old.words.meaningfulBeyond(now.words);
        if (more >= ITEM && more > 2 * fewer) {
            return 1;
        }
        return fewer >= ITEM && fewer > 2 * more ? -1 : 0;
    }

    /** Whether there are some on both sides, and those of one side say another thing than those of the other. */
    static boolean areExchanged(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        Words old = of(before).words;
        Words now = of(after).words;
        return old.likeness(now) < SAME_MATTER
                && Math.min(old.meaningfulBeyond(now), now.meaningfulBeyond(old)) >= ITEM;
    }
}
