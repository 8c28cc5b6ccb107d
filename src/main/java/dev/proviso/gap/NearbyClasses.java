package dev.proviso.gap;

import java.util.List;
import java.util.Map;

/**
 * Data classes that arguably stand inside others: whether a transcript is audio.
 *
 * @param containers by class, the classes that it may stand inside
 */
record NearbyClasses(Map<String, List<String>> containers) {

    /** None known. */
    static final NearbyClasses NONE = new NearbyClasses(Map.of());

    NearbyClasses {
        containers = Map.copyOf(containers);
    }

    /** Whether {@code label} may stand inside one of the {@code named} classes. */
    boolean isNear(String label, List<String> named) {
        return containers.getOrDefault(label, List.of()).stream().anyMatch(named::contains);
    }
}
