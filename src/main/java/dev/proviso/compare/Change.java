package dev.proviso.compare;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.Quote;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One change between two versions.
 *
 * @param family what changed
 * @param turn which way
 * @param kind the kind of the grant or control, the defined term, or the check of the gap
 * @param objects the kinds of data it is about
 * @param added what the new version has more, by the name of the attribute ("purposes", "modifiers", "classes"); of what is new
 *     as a whole all it says
 * @param removed what the old version has more; of what is gone as a whole all it said
 * @param before the words in the old version, null where there are none
 * @param after the words in the new version, null where there are none
 * @param direction what it means for the customer
 */
public record Change(
        Family family,
        Turn turn,
        String kind,
        List<DataObject> objects,
        Map<String, List<String>> added,
        Map<String, List<String>> removed,
        @Nullable Quote before,
        @Nullable Quote after,
        Direction direction) {

    public Change {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(direction);
        objects = List.copyOf(objects);
        added = Collections.unmodifiableMap(new TreeMap<>(added));
        removed = Collections.unmodifiableMap(new TreeMap<>(removed));
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change has words in one version at least");
        }
    }

    /** What changed and which way: "grant-widened". */
    public String id() {
        return family.id() + '-' + turn.id();
    }

    /** Whether it changes rights by itself; a gap only follows from other changes. */
    public boolean isOfRights() {
        return family != Family.GAP;
    }

    /** The words to show where one version is enough: the new ones, else the old ones. */
    public Quote quote() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
