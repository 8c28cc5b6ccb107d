package dev.proviso.bench;

import dev.proviso.language.Folding;
import java.util.BitSet;

/** An engine that runs the patterns as regular expressions, over text folded like Proviso's. */
abstract class Peer implements Contender {

    /** The numbers of the patterns that match in a folded sentence. */
    abstract BitSet find(String folded);

    @Override
    public int read(Section section) {
        int found = 0;
        for (String sentence : section.sentences()) {
            found += find(Folding.fold(sentence).text()).cardinality();
        }
        return found;
    }
}
