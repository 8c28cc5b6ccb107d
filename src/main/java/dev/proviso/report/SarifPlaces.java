package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.document.Location;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where words stand, as SARIF tells it: the file, the line, and the page or section. */
final class SarifPlaces {

    /**
     * A place.
     *
     * @param message what to say of it; empty for nothing
     */
    record Place(Analysis analysis, Location location, String text, String message) {}

    private record Part(String name, String fullName, String kind) {}

    private final JsonFields json;
    private final Map<Analysis, Integer> indices = new IdentityHashMap<>();

    /** Places in {@code analyses}, which the run lists as its artifacts in this order. */
    SarifPlaces(JsonFields json, List<Analysis> analyses) {
        this.json = json;
        for (int i = 0; i < analyses.size(); i++) {
            indices.put(analyses.get(i), i);
        }
    }

    void list(String name, List<Place> places) {
        if (!places.isEmpty()) {
            json.objects(name, places, this::place);
        }
    }

    private void place(Place place) {
        json.object("physicalLocation", () -> physical(place));
        List<Part> parts = parts(place.location());
        if (!parts.isEmpty()) {
            json.objects("logicalLocations", parts, part -> {
                json.text("name", part.name());
                json.text("fullyQualifiedName", part.fullName());
                json.text("kind", part.kind());
            });
        }
        if (!place.message().isEmpty()) {
            SarifText.message(json, "message", place.message());
        }
    }

    private void physical(Place place) {
        json.object("artifactLocation", () -> {
            json.text("uri", SarifText.uri(place.analysis().source()));
            json.number("index", indices.get(place.analysis()));
        });
        Location location = place.location();
        if (location.line() != null) {
            json.object("region", () -> {
                json.number("startLine", location.line());
                if (location.column() != null) {
                    json.number("startColumn", location.column());
                }
                json.object("snippet", () -> json.text("text", place.text()));
            });
        }
    }

    private static List<Part> parts(Location location) {
        List<Part> parts = new ArrayList<>();
        if (location.page() != null) {
            parts.add(new Part("page " + location.page(), "page " + location.page(), "page"));
        }
        if (location.section() != null) {
            String heading = location.heading() == null ? "" : " " + location.heading();
            parts.add(new Part(location.section(), location.section() + heading, "section"));
        } else if (location.heading() != null) {
            parts.add(new Part(location.heading(), location.heading(), "section"));
        }
        return parts;
    }
}
