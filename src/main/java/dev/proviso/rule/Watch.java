package dev.proviso.rule;

import java.util.List;

/** Is told what a pack is asked, so that the evaluation can see which patterns and entries are of use. */
interface Watch {

    /** Watches nothing. */
    Watch NONE = new Watch() {};

    /** The rules that find {@code finds} are about to be matched over a passage. */
    default void matching(Passage passage, Rule.Finds finds, Surroundings around) {}

    /** A stretch of a passage was scanned; each capture has the vocabulary's name. */
    default void scanned(Passage passage, List<Capture> captures) {}
}
