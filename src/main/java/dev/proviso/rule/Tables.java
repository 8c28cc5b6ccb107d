package dev.proviso.rule;

import java.util.List;

/**
 * What the numbers in compiled patterns stand for. Immutable.
 *
 * @param words the words
 * @param sets sets of them
 * @param needs what patterns and vocabularies need of a passage
 * @param texts names and values
 * @param phrases lists of phrases that must not stand somewhere
 */
record Tables(WordTable words, WordSets sets, Needs needs, Texts texts, List<PhraseList> phrases) {

    /** Those of a lexicon that grows no more. */
    static Tables of(Lexicon lexicon) {
        return new Tables(lexicon.words(), lexicon.sets(), lexicon.needs(), lexicon.texts(), lexicon.phrases());
    }
}
