package dev.proviso.clause;

import dev.proviso.document.Location;
import java.util.List;

/** A passage with legal effect on the customer's material: a grant or a control. */
public sealed interface Clause permits Grant, Control {

    /** Its name within one report: "g1", "c2". */
    String id();

    /** The quoted passage, whole. */
    String text();

    /** Where the passage stands. */
    Location location();

    /** Id of the rule that found it. */
    String rule();

    /** What data it speaks of. */
    List<DataReference> data();

    /** The kinds of data it speaks of, each once, in the order of the vocabulary. */
    default List<DataObject> objects() {
        return data().stream().map(DataReference::object).distinct().sorted().toList();
    }
}
