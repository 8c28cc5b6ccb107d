package dev.proviso.rule;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * The words that a match of a pattern can begin with. Lets most places of a passage be passed over at one look.
 *
 * @param words their numbers
 * @param isOpen whether terms of the document may stand there as well
 * @param isAny whether every word may
 * @param mayBeEmpty whether the pattern may match without using a word
 */
record Opening(BitSet words, boolean isOpen, boolean isAny, boolean mayBeEmpty) {

    /** That of a vocabulary without entries. */
    static final Opening NONE = new Opening(new BitSet(), false, false, false);

    private static final Opening NO_WORD = new Opening(new BitSet(), false, false, true);
    /** That of a gap. */
    static final Opening ANY_OR_NO_WORD = new Opening(new BitSet(), false, true, true);

    /**
     * The opening of {@code pattern}.
     *
     * @param vocabularies gives the opening of a vocabulary
     */
    static Opening of(Pattern pattern, Lexicon lexicon, Function<String, Opening> vocabularies) {
        if (pattern instanceof Pattern.Word word) {
            return new Opening(lexicon.ids(word.forms()), false, false, false);
        }
        if (pattern instanceof Pattern.Reference reference) {
            return vocabularies.apply(reference.vocabulary());
        }
        if (pattern instanceof Pattern.Run run) {
            return vocabularies.apply(run.entry().vocabulary());
        }
        if (pattern instanceof Pattern.Option option) {
            return of(option.part(), lexicon, vocabularies).or(NO_WORD);
        }
        if (pattern instanceof Pattern.Choice choice) {
            return choice.choices().stream()
                    .map(part -> of(part, lexicon, vocabularies))
                    .reduce(NONE, Opening::or);
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            return ofSequence(sequence.parts(), lexicon, vocabularies);
        }
        return pattern instanceof Pattern.Gap ? ANY_OR_NO_WORD : NO_WORD;
    }

    private static Opening ofSequence(List<Pattern> parts, Lexicon lexicon, Function<String, Opening> vocabularies) {
        Opening all = NO_WORD;
        for (Pattern part : parts) {
            if (all.mayBeEmpty()) {
                all = all.then(of(part, lexicon, vocabularies));
            }
        }
        return all;
    }

    private Opening then(Opening next) {
        return new Opening(union(next), isOpen || next.isOpen, isAny || next.isAny, next.mayBeEmpty);
    }

    /** What opens either. */
    Opening or(Opening other) {
        return new Opening(union(other), isOpen || other.isOpen, isAny || other.isAny, mayBeEmpty || other.mayBeEmpty);
    }

    /** The same with terms of the document. */
    Opening opened() {
        return new Opening(words, true, isAny, mayBeEmpty);
    }

    private BitSet union(Opening other) {
        BitSet union = (BitSet) words.clone();
        union.or(other.words);
        return union;
    }
}
