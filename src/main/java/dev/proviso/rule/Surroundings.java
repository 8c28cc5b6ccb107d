package dev.proviso.rule;

import java.util.List;

/** What stands around a passage in its document: rules may look at it. Belongs to one thread. */
public interface Surroundings {

    /** The headings over the passage, innermost first, as one passage. */
    Passage headings();

    /** The number of the passage's section: passages of one section have the same neighbours there. */
    int section();

    /** The passages at this place; for {@link Near.Place#SAME} none, since it is the passage itself. */
    List<Passage> at(Near.Place place);
}
