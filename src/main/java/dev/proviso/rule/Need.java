package dev.proviso.rule;

import java.util.BitSet;

/**
 * Words one of which stands in every match of a pattern; lets most passages be passed over at one look. Not changed once made.
 *
 * @param words the numbers of the words
 * @param terms the numbers of the vocabularies whose terms of the document will do as well
 * @param isAny whether no such words are known, since matches may be made of any
 */
record Need(BitSet words, BitSet terms, boolean isAny) {

    /** That of a pattern that matches nothing. */
    static final Need IMPOSSIBLE = new Need(new BitSet(), new BitSet(), false);

    /** That of a gap. */
    static final Need ANY = new Need(new BitSet(), new BitSet(), true);

    static Need ofWords(BitSet words) {
        return new Need(words, new BitSet(), false);
    }

    static Need ofTerms(int vocabulary) {
        BitSet terms = new BitSet();
        terms.set(vocabulary);
        return new Need(new BitSet(), terms, false);
    }

    /** What either of two patterns needs. */
    Need or(Need other) {
        return isAny || other.isAny ? ANY : new Need(union(words, other.words), union(terms, other.terms), false);
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }
}
