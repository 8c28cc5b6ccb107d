package dev.proviso.rule;

import dev.proviso.document.Span;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pattern with the places of its elements in what the file writes. */
public final class WrittenPattern {

    private final String written;
    private final Pattern pattern;
    private final Map<Pattern, Span> places;

    WrittenPattern(String written, Pattern pattern, Map<Pattern, Span> places) {
        this.written = written;
        this.pattern = pattern;
        this.places = new IdentityHashMap<>(places);
    }

    /** A part of a pattern by itself, whose elements have no places. */
    public static WrittenPattern of(Pattern part) {
        return new WrittenPattern("", part, Map.of());
    }

    /** The pattern as the file writes it. */
    public String written() {
        return written;
    }

    /** The same, parsed. */
    public Pattern pattern() {
        return pattern;
    }

    /** Where this very element stands in the pattern; null when it was made of several. */
    public @Nullable Span place(Pattern element) {
        return places.get(element);
    }

    /** The smallest element that holds both places; the whole pattern when none does. */
    public Span around(Span one, Span other) {
        Span best = new Span(0, written.length());
        for (Span place : places.values()) {
            if (place.contains(one) && place.contains(other) && place.length() < best.length()) {
                best = place;
            }
        }
        return best;
    }
}
