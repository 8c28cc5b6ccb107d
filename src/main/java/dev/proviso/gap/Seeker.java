package dev.proviso.gap;

import java.util.List;

/** Finds the places that a check may fire at. Stateless. */
interface Seeker {

    /** The places in document order; the check's condition is not yet applied, of the check only its words count. */
    List<Hit> find(Situation situation, Check check);
}
