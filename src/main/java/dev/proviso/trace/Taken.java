package dev.proviso.trace;

import dev.proviso.rule.Capture;
import org.jspecify.annotations.Nullable;

/**
 * Words that an element of a pattern took.
 *
 * @param element the element as written
 * @param from position of the first word
 * @param to position behind the last word
 * @param capture the vocabulary's entry; null for an element that is no vocabulary
 */
public record Taken(
        String element, int from, int to, @Nullable Capture capture) {}
