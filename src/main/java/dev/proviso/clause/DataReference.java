package dev.proviso.clause;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What data a clause speaks of.
 *
 * @param object its kind
 * @param term the defined term or words used, as written ("Customer Content"); null when only implied
 * @param classes narrower classes named ("audio", "video"), sorted; empty for the whole of it
 */
public record DataReference(DataObject object, @Nullable String term, List<String> classes) {

    public DataReference {
        Objects.requireNonNull(object);
        classes = List.copyOf(classes);
    }
}
