package dev.proviso.rule;

import dev.proviso.rule.NumberedTerms.Term;
import java.util.ArrayList;
import java.util.List;

/** Finds the entries without gaps of one vocabulary in a passage, the terms of the document among them. Used once. */
final class PhraseFinder {

    private final Passage passage;
    private final RulePack pack;
    private final int vocabulary;
    private final List<Term> terms;
    private final PhraseSearch search;
    private final List<PhraseOpening> others;
    private final Occurrences found = new Occurrences();

    PhraseFinder(Passage passage, RulePack pack, int vocabulary, NumberedTerms words) {
        this.passage = passage;
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.terms = passage.hasTerms() ? words.of(vocabulary) : List.of();
        PhraseList list = pack.vocabulary(vocabulary).plain();
        this.search = new PhraseSearch(passage, pack, list);
        this.others = others(list);
    }

    private List<PhraseOpening> others(PhraseList list) {
        int[] all = list.others();
        List<PhraseOpening> standing = all.length == 0 ? List.of() : new ArrayList<>();
        for (int i = 0; i < all.length; i += 2) {
            PhraseOpening other = PhraseOpening.of(list, all[i], all[i + 1], passage);
            if (other.mayStand()) {
                standing.add(other);
            }
        }
        return standing;
    }

    Occurrences find() {
        Openings openings = pack.tables().openings();
        boolean isSimple = others.isEmpty() && terms.isEmpty();
        for (int at = 0; at < passage.size(); at++) {
            boolean opens = openings.opens(vocabulary, passage.id(at));
            if (opens || !isSimple) {
                find(at, opens);
            }
        }
        return found;
    }

    private void find(int at, boolean opens) {
        search.clear();
        if (opens) {
            search.find(at);
        }
        for (int i = 0; i < others.size(); i++) {
            others.get(i).follow(at, search);
        }
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).standsAt(passage, at)) {
                search.add(at + terms.get(i).words().length, i - terms.size(), -1 - i);
            }
        }
        for (int i = 0; i < search.size(); i++) {
            found.add(at, search.end(i), value(search.value(i)));
        }
    }

    private String value(int number) {
        return number < 0 ? terms.get(-1 - number).value() : pack.text(number);
    }
}
