package dev.proviso.analysis;

import dev.proviso.document.Location;
import java.util.Objects;

/**
 * Another document that the text makes part of the deal.
 *
 * @param name as written ("Data Processing Addendum")
 * @param prevails whether the text says that the other document goes before this one
 * @param text the sentence that names it
 * @param location where that sentence stands
 * @param rule id of the rule that found it
 */
public record Reference(String name, boolean prevails, String text, Location location, String rule) {

    public Reference {
        Objects.requireNonNull(name);
        Objects.requireNonNull(rule);
    }
}
