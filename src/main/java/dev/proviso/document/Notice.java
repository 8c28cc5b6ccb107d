package dev.proviso.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something the reader of a report must know about how a document was read: lost pages, hidden text, an assumption.
 *
 * @param code stable kebab-case name of the kind of notice
 * @param message one sentence for a person
 * @param location where in the document, null when it is about the whole
 */
public record Notice(String code, String message, @Nullable Location location) {

    public Notice {
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
    }

    /** A notice about the whole document. */
    public static Notice of(String code, String message) {
        return new Notice(code, message, null);
    }
}
