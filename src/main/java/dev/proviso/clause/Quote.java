package dev.proviso.clause;

import dev.proviso.document.Location;
import java.util.Objects;

/** Words of the document and where they stand. */
public record Quote(String text, Location location) {

    public Quote {
        Objects.requireNonNull(text);
        Objects.requireNonNull(location);
    }
}
