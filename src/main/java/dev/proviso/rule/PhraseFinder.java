package dev.proviso.rule;

import dev.proviso.rule.NumberedTerms.Term;
import java.util.List;

/** Finds the entries without gaps of one vocabulary in a passage, the terms of the document among them. Used once. */
final class PhraseFinder {

    private final Passage passage;
    private final RulePack pack;
    private final Vocabulary vocabulary;
    private final NumberedTerms words;
    private final List<Term> terms;
    private final PhraseSearch search;
    private final Occurrences found = new Occurrences();

    PhraseFinder(Passage passage, RulePack pack, Vocabulary vocabulary, NumberedTerms words) {
        this.passage = passage;
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.words = words;
        this.terms = words.of(vocabulary.number());
        this.search = new PhraseSearch(passage, pack, vocabulary.plain());
    }

    Occurrences find() {
        int opening = vocabulary.opening();
        WordSets sets = pack.sets();
        for (int at = 0; at < passage.size(); at++) {
            int word = passage.id(at);
            boolean opens = opening < 0 || sets.contains(opening, word) || vocabulary.isOpen() && words.begins(word);
            if (opens || !terms.isEmpty()) {
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
