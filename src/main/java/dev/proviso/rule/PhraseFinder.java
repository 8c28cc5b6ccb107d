package dev.proviso.rule;

import dev.proviso.rule.NumberedTerms.Term;
import java.util.List;

/** Finds the entries without gaps of one vocabulary in a passage, the terms of the document among them. Used once. */
final class PhraseFinder {

    private final Passage passage;
    private final RulePack pack;
    private final List<Term> terms;
    private final int vocabulary;
    private final Openings openings = new Openings();

    PhraseFinder(Passage passage, RulePack pack, int vocabulary, NumberedTerms words) {
        this.passage = passage;
        this.pack = pack;
        this.terms = passage.hasTerms() ? words.of(vocabulary) : List.of();
        this.vocabulary = vocabulary;
        new Beginnings(pack.phrases().byWord(), passage.entries().positions(), openings).find(vocabulary);
        NumberLists byEntry = pack.phrases().byEntry();
        for (int i = byEntry.from(vocabulary); i < byEntry.from(vocabulary + 1); i += PhraseIndex.NUMBERS) {
            open(byEntry.members(), i);
        }
        for (int i = 0; i < terms.size(); i++) {
            open(i);
        }
    }

    /** Takes the phrase filed there under entries of another vocabulary. */
    private void open(int[] filed, int place) {
        Occurrences entries = passage.entries().all(filed[place]);
        int before = -1;
        for (int i = 0; i < entries.size(); i++) {
            int start = entries.from(i) - filed[place + 1];
            if (start > before) {
                openings.add(start, filed[place + 2], start, filed[place + 3]);
                before = start;
            }
        }
    }

    /** Takes a term; it has been found, so that no instruction is left. */
    private void open(int term) {
        int length = terms.get(term).words().length;
        for (int at = 0; at < passage.size(); at++) {
            if (terms.get(term).standsAt(passage, at)) {
                openings.add(at, -1 - term, at + length, term - terms.size());
            }
        }
    }

    Occurrences find() {
        if (openings.size() == 0) {
            return Occurrences.NONE;
        }
        openings.sort();
        PhraseSearch search =
                new PhraseSearch(passage, pack, pack.vocabulary(vocabulary).plain());
        Occurrences found = new Occurrences();
        int i = 0;
        while (i < openings.size()) {
            int start = openings.start(i);
            search.begin(start);
            for (; i < openings.size() && openings.start(i) == start; i++) {
                follow(i, search);
            }
            for (int end = 0; end < search.size(); end++) {
                found.add(start, search.end(end), value(search.value(end)));
            }
        }
        return found;
    }

    private void follow(int index, PhraseSearch search) {
        int step = openings.step(index);
        if (step < 0) {
            search.add(openings.position(index), openings.rank(index), step);
        } else {
            search.follow(step, openings.position(index), openings.rank(index));
        }
    }

    private String value(int number) {
        return number < 0 ? terms.get(-1 - number).value() : pack.text(number);
    }
}
