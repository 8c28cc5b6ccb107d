package dev.proviso.compare;

import dev.proviso.clause.Clause;
import dev.proviso.clause.Quote;
import java.util.Set;

/**
 * A clause with what it is compared by.
 *
 * @param clause the clause; of several sentences that say one thing together the first
 * @param quote all its words
 * @param traits its attributes, each as one word: "purpose ai-training"
 */
record Passage<C extends Clause>(C clause, Quote quote, Words words, Set<String> traits) {

    Passage {
        traits = Set.copyOf(traits);
    }

    static <C extends Clause> Passage<C> of(C clause, Words words, Set<String> traits) {
        return new Passage<>(clause, new Quote(clause.text(), clause.location()), words, traits);
    }

    /** The part of all attributes of the two that both have, from 0 to 1. */
    double kinship(Passage<C> other) {
        long both = traits.stream().filter(other.traits::contains).count();
        long all = traits.size() + other.traits.size() - both;
        return all == 0 ? 1 : (double) both / all;
    }
}
