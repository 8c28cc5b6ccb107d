package dev.proviso.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vocabulary entries in one passage, found where they are asked for. Belongs to one thread. */
final class Entries {

    private final Passage passage;
    private final RulePack pack;
    private final NumberedTerms terms;
    private final Run run;
    private @Nullable Known @Nullable [] byVocabulary;

    /** What was found of one vocabulary. */
    private static final class Known {
        private @Nullable Occurrences phrases;
        private @Nullable List<Capture> gapped;
        private @Nullable Occurrences all;
    }

    Entries(Passage passage, RulePack pack, NumberedTerms terms, Run run) {
        this.passage = passage;
        this.pack = pack;
        this.terms = terms;
        this.run = run;
    }

    /** Where the words of the passage stand, until another passage is asked. */
    Positions positions() {
        return run.positions(passage);
    }

    private boolean mayHold(int vocabulary) {
        return Needs.isMet(pack.need(vocabulary), passage.met());
    }

    /** The entries of a vocabulary without gaps, those of the document among them. */
    Occurrences phrases(int vocabulary) {
        if (!mayHold(vocabulary)) {
            return Occurrences.NONE;
        }
        Known known = known(vocabulary);
        if (known.phrases == null) {
            known.phrases = new PhraseFinder(passage, pack, vocabulary, terms).find();
        }
        return known.phrases;
    }

    /** The entries of a vocabulary with gaps. */
    List<Capture> gapped(int vocabulary) {
        if (!mayHold(vocabulary)) {
            return List.of();
        }
        List<Vocabulary.GappedEntry> asked = pack.vocabulary(vocabulary).gapped();
        if (asked.isEmpty()) {
            return List.of();
        }
        Known known = known(vocabulary);
        if (known.gapped == null) {
            String id = pack.vocabulary(vocabulary).id();
            List<Capture> found = new ArrayList<>();
            for (Vocabulary.GappedEntry entry : asked) {
                for (Run.Found match : run.find(entry.program(), passage)) {
                    found.add(new Capture(id, entry.value(), match.from(), match.to()));
                }
            }
            known.gapped = found;
        }
        return known.gapped;
    }

    /** Whether all entries of a vocabulary are known without looking for any. */
    boolean areKnown(int vocabulary) {
        return !mayHold(vocabulary) || known(vocabulary).all != null;
    }

    /** All entries of a vocabulary; of those with the same ends the ones without gaps speak. */
    Occurrences all(int vocabulary) {
        if (!mayHold(vocabulary)) {
            return Occurrences.NONE;
        }
        Known known = known(vocabulary);
        if (known.all == null) {
            List<Capture> gapped = gapped(vocabulary);
            Occurrences phrases = phrases(vocabulary);
            known.all = gapped.isEmpty() ? phrases : phrases.with(gapped);
        }
        return known.all;
    }

    private Known known(int vocabulary) {
        if (byVocabulary == null) {
            byVocabulary = new Known[pack.vocabularies().size()];
        }
        Known known = byVocabulary[vocabulary];
        if (known == null) {
            known = new Known();
            byVocabulary[vocabulary] = known;
        }
        return known;
    }
}
