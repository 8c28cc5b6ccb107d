package dev.proviso.analysis;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.document.Location;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A sentence, or its part, that gives no right and limits none but says what these are worth: what a refusal costs, who
 * vouches for whom, which text goes before which.
 *
 * @param data what data it speaks of; of kind {@code other} where it names none
 * @param harmless kinds of data whose use in the sentence's own grant is not sensitive
 * @param deferred kinds of data whose use the sentence leaves to another document
 * @param text the sentence
 * @param location where it stands
 * @param rule id of the rule that found it
 */
public record Statement(
        List<DataReference> data,
        Set<DataObject> harmless,
        Set<DataObject> deferred,
        String text,
        Location location,
        String rule) {

    public Statement {
        data = List.copyOf(data);
        harmless = Set.copyOf(harmless);
        deferred = Set.copyOf(deferred);
        Objects.requireNonNull(rule);
    }
}
