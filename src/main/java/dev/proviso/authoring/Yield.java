package dev.proviso.authoring;

import java.util.List;
import java.util.Map;

/**
 * What a rule or check found in an example.
 *
 * @param rule its id
 * @param text the clause quoted, or the place reported; white space unified
 * @param attributes the attributes of the clause by the names that examples use; each with all its values
 */
record Yield(String rule, String text, Map<String, List<String>> attributes) {

    Yield {
        text = unified(text);
        attributes = Map.copyOf(attributes);
    }

    /** The text with each run of white space as one space. */
    static String unified(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
