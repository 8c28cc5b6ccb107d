package dev.proviso.rule;

import java.util.List;

/**
 * What the numbers in compiled patterns stand for. Immutable.
 *
 * @param words the words
 * @param sets sets of them
 * @param openings what entries of vocabularies may begin with
 * @param texts names and values
 * @param phrases lists of phrases that must not stand somewhere
 */
record Tables(WordTable words, WordSets sets, Openings openings, Texts texts, List<PhraseList> phrases) {

    /** Those of a lexicon that grows no more. */
    static Tables of(Lexicon lexicon, Openings openings) {
        return new Tables(lexicon.words(), lexicon.sets(), openings, lexicon.texts(), lexicon.phrases());
    }
}
