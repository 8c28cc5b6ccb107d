package dev.proviso.rule;

import java.util.List;

/**
 * A named list of words and phrases; patterns refer to its entries, with gaps or without.
 *
 * @param id its name in patterns
 * @param learns whether a document's own names and defined terms may join it
 * @param need the number of what each entry {@link Needs needs}
 * @param plain the entries without gaps
 * @param gapped the entries with gaps, anchors or runs
 * @param entries all entries as the file writes them; none in a compiled pack
 */
record Vocabulary(
        String id, boolean learns, int need, PhraseList plain, List<GappedEntry> gapped, List<Entry> entries) {

    Vocabulary {
        gapped = List.copyOf(gapped);
        entries = List.copyOf(entries);
    }

    /** An entry that needs the pattern engine. */
    record GappedEntry(String value, Program program) {}

    /**
     * An entry as written.
     *
     * @param value what it stands for
     * @param written the pattern
     * @param rare the legal source that vouches for wording too rare to be seen often; empty when none is named
     */
    record Entry(String value, String written, String rare) {}
}
