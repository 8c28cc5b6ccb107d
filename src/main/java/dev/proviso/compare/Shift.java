package dev.proviso.compare;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the attributes of a clause changed, gathered attribute by attribute: what came, what went, and how much of it makes the
 * clause reach further or less far. Belongs to one thread.
 */
final class Shift {

    /** So many times more one way than the other, and the one way is what the change comes to. */
    private static final int CLEARLY = 4;

    private final Map<String, List<String>> added = new TreeMap<>();
    private final Map<String, List<String>> removed = new TreeMap<>();
    private int wider;
    private int narrower;

    /** An attribute whose every further value makes the clause reach further. */
    void wide(String name, Collection<String> before, Collection<String> after) {
        wider += note(added, name, without(after, before));
        narrower += note(removed, name, without(before, after));
    }

    /** An attribute whose every further value makes the clause reach less far. */
    void narrow(String name, Collection<String> before, Collection<String> after) {
        narrower += note(added, name, without(after, before));
        wider += note(removed, name, without(before, after));
    }

    /** An attribute that names parts: none named is the whole, which is more than any part. */
    void parts(String name, Collection<String> before, Collection<String> after) {
        if (before.isEmpty() != after.isEmpty()) {
            narrow(name, before, after);
        } else {
            wide(name, before, after);
        }
    }

    /** An attribute with one value, which reaches further now, or less far. */
    void value(String name, String before, String after, int sign) {
        if (sign != 0) {
            note(removed, name, before.isEmpty() ? List.of() : List.of(before));
            note(added, name, after.isEmpty() ? List.of() : List.of(after));
            wider += sign > 0 ? 1 : 0;
            narrower += sign < 0 ? 1 : 0;
        }
    }

    /** The same values, where reaching further means protecting less. */
    Shift inverted() {
        Shift inverted = new Shift();
        inverted.added.putAll(added);
        inverted.removed.putAll(removed);
        inverted.wider = narrower;
        inverted.narrower = wider;
        return inverted;
    }

    /** Conditions or exceptions, quoted: where they are more, the clause reaches less far. */
    void qualified(String name, List<String> before, List<String> after) {
        int sign = Qualifiers.sign(before, after);
        value(name, String.join("; ", before), String.join("; ", after), -sign);
    }

    boolean isNone() {
        return wider == 0 && narrower == 0;
    }

    /** Which way the clause changed; where it changed both ways, the more. */
    Turn turn() {
        return wider >= narrower ? Turn.WIDENED : Turn.NARROWED;
    }

    /** What this means when reaching further means {@code wide}. */
    Direction direction(Direction wide) {
        if (isNone()) {
            return Direction.SAME;
        }
        if (Math.min(wider, narrower) * CLEARLY > Math.max(wider, narrower)) {
            return Direction.MIXED;
        }
        return wider > narrower ? wide : wide.reversed();
    }

    Map<String, List<String>> added() {
        return added;
    }

    Map<String, List<String>> removed() {
        return removed;
    }

    private static int note(Map<String, List<String>> where, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            where.put(name, List.copyOf(values));
        }
        return values.size();
    }

    private static Set<String> without(Collection<String> these, Collection<String> those) {
        Set<String> left = new LinkedHashSet<>(these);
        left.removeAll(those);
        return left;
    }
}
