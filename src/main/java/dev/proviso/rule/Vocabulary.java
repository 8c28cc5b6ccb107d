package dev.proviso.rule;

import java.util.List;

/**
 * A named list of words and phrases. Entries without gaps may be referred to from patterns; entries with gaps are
 * programs.
 *
 * @param id its name in patterns
 * @param title what it lists, for people
 * @param plain the entries without gaps
 * @param gapped the entries with gaps, anchors or runs
 */
record Vocabulary(String id, String title, PhraseList plain, List<GappedEntry> gapped) {

    /** An entry that needs the pattern engine. */
    record GappedEntry(String value, Program program) {}
}
