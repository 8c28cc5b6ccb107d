package dev.proviso.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of the section tree. Index 0 of {@link Document#sections()} is the root: no number, no heading, the whole text.
 *
 * @param number the number as cited ("10.4", "10.4(b)"), null when unnumbered
 * @param heading the title without its number, null for a section that has only a number
 * @param level 0 for the root, 1 for its children, and so on
 * @param parent index of the enclosing section, -1 for the root
 * @param span from the heading to the end of the section's last nested section
 */
public record Section(@Nullable String number, @Nullable String heading, int level, int parent, Span span) {

    public Section {
        Objects.requireNonNull(span);
    }
}
