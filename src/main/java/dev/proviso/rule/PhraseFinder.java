package dev.proviso.rule;

import dev.proviso.rule.NumberedTerms.Term;
import java.util.ArrayList;
import java.util.List;

/** Finds the entries without gaps of one vocabulary in a passage, the terms of the document among them. Used once. */
final class PhraseFinder {

    private final Passage passage;
    private final RulePack pack;
    private final List<Term> terms;
    private final PhraseList list;
    private final PhraseSearch search;
    private final List<PhraseOpening> others;
    private final Occurrences found = new Occurrences();

    PhraseFinder(Passage passage, RulePack pack, int vocabulary, NumberedTerms words) {
        this.passage = passage;
        this.pack = pack;
        this.terms = passage.hasTerms() ? words.of(vocabulary) : List.of();
        list = pack.vocabulary(vocabulary).plain();
        this.search = new PhraseSearch(passage, pack, list);
        this.others = list.others().length == 0 ? List.of() : others();
    }

    private List<PhraseOpening> others() {
        int[] all = list.others();
        List<PhraseOpening> standing = new ArrayList<>();
        for (int i = 0; i < all.length; i += 2) {
            PhraseOpening other = PhraseOpening.of(list, all[i], all[i + 1], passage);
            if (other.mayStand()) {
                standing.add(other);
            }
        }
        return standing;
    }

    Occurrences find() {
        boolean isSimple = others.isEmpty() && terms.isEmpty();
        for (int at = 0; at < passage.size(); at++) {
            int place = list.find(passage.id(at));
            if (place >= 0 || !isSimple) {
                find(at, place);
            }
        }
        return found;
    }

    /** @param place where in the list those phrases begin that begin with the word there; negative when none does */
    private void find(int at, int place) {
        search.clear();
        search.find(at, place);
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
