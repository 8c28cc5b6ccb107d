package dev.proviso.clause;

import dev.proviso.document.Location;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A term that the document defines.
 *
 * @param term the term without its quotation marks
 * @param object what kind of data it stands for, null when it is no data
 * @param includes data classes and defined terms that it takes in
 * @param excludes data classes and defined terms that it leaves out
 * @param text the defining sentence
 * @param location where that sentence stands
 */
public record Definition(
        String term,
        @Nullable DataObject object,
        List<String> includes,
        List<String> excludes,
        String text,
        Location location) {

    public Definition {
        Objects.requireNonNull(term);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }
}
