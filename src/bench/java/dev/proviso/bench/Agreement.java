package dev.proviso.bench;

import dev.proviso.language.Folding;
import dev.proviso.rule.WrittenRules;
import java.util.BitSet;
import java.util.List;

/** Compares which patterns a peer finds in real sentences with those that Proviso finds. */
final class Agreement {

    private final WrittenRules rules;
    private final Own own;
    private final List<String> sentences;

    /** @param most so many sentences at most */
    Agreement(WrittenRules rules, List<Section> sections, int most) {
        this.rules = rules;
        this.own = new Own(rules.pack());
        this.sentences = sections.stream()
                .flatMap(section -> section.sentences().stream())
                .limit(most)
                .toList();
    }

    /** How many sentences are compared. */
    int sentences() {
        return sentences.size();
    }

    /**
     * Of the hits that either finds the share that both find, from 0 to 1; a hit is a pattern in a sentence.
     *
     * @param numbers the patterns that the peer has
     */
    double with(Peer peer, BitSet numbers) {
        int both = 0;
        int either = 0;
        for (String sentence : sentences) {
            BitSet theirs = peer.find(Folding.fold(sentence).text());
            BitSet ours = rules.find(own.passage(sentence));
            ours.and(numbers);
            BitSet all = (BitSet) ours.clone();
            all.or(theirs);
            ours.and(theirs);
            both += ours.cardinality();
            either += all.cardinality();
        }
        return either == 0 ? 1 : (double) both / either;
    }
}
