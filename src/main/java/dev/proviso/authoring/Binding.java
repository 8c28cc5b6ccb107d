package dev.proviso.authoring;

import dev.proviso.extract.Reading;
import dev.proviso.trace.Path;
import java.util.Optional;

/**
 * The words of a passage that a rule bound.
 *
 * @param reading the passage
 * @param pattern the pattern that matched; empty for a regular expression
 * @param match which words each of its elements took
 */
record Binding(Reading reading, Optional<String> pattern, Path match) {}
