package dev.proviso.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds what a passage must hold for a pattern to match; each need is one number. */
final class Needs {

    /** A word of a set; the number is behind the two lowest bits. */
    static final int SET = 0;

    /** A word of a set or a term of the document. */
    static final int OPEN_SET = 1;

    /** What entries of a vocabulary may begin with. */
    static final int VOCABULARY = 2;

    private final Lexicon lexicon;
    private final Function<String, Opening> vocabularies;

    /** @param vocabularies gives the opening of a vocabulary */
    Needs(Lexicon lexicon, Function<String, Opening> vocabularies) {
        this.lexicon = lexicon;
        this.vocabularies = vocabularies;
    }

    /** What one of {@link #SET}, {@link #OPEN_SET} and {@link #VOCABULARY} the need is. */
    static int kind(int need) {
        return need & 3;
    }

    /** The number of the set or vocabulary. */
    static int number(int need) {
        return need >> 2;
    }

    int[] of(Pattern pattern) {
        Ints needs = new Ints();
        for (Pattern part : parts(pattern)) {
            if (part instanceof Pattern.Reference reference) {
                needs.add(lexicon.vocabulary(reference.vocabulary()) << 2 | VOCABULARY);
            } else {
                Opening opening = opening(part);
                needs.add(lexicon.set(opening.words()) << 2 | (opening.isOpen() ? OPEN_SET : SET));
            }
        }
        return needs.toArray();
    }

    /** The parts that every match has, each with words that it must begin with. */
    private List<Pattern> parts(Pattern pattern) {
        List<Pattern> parts = new ArrayList<>();
        if (pattern instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(part -> parts.addAll(parts(part)));
        } else {
            Pattern part = pattern instanceof Pattern.Run run ? run.entry() : pattern;
            Opening opening = opening(part);
            if (!opening.mayBeEmpty() && !opening.isAny()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Of a choice one need of each way together: of a way that is a sequence its first need will do. */
    private Opening opening(Pattern pattern) {
        if (!(pattern instanceof Pattern.Choice choice)) {
            return Opening.of(pattern, lexicon, vocabularies);
        }
        Opening union = Opening.NONE;
        for (Pattern way : choice.choices()) {
            List<Pattern> parts = parts(way);
            if (parts.isEmpty()) {
                return Opening.ANY_OR_NO_WORD;
            }
            union = union.or(opening(parts.get(0)));
        }
        return union;
    }
}
