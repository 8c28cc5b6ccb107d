package dev.proviso.rule;

import java.util.List;

/**
 * A named list of words and phrases; patterns refer to its entries, with gaps or without.
 *
 * @param id its name in patterns
 * @param title what it lists, for people
 * @param learns whether a document's own names and defined terms may join it
 * @param opening the words its entries can begin with
 * @param plain the entries without gaps
 * @param gapped the entries with gaps, anchors or runs
 */
record Vocabulary(
        String id, String title, boolean learns, Opening opening, PhraseList plain, List<GappedEntry> gapped) {

    Vocabulary {
        gapped = List.copyOf(gapped);
    }

    /** An entry that needs the pattern engine. */
    record GappedEntry(String value, Program program) {}
}
