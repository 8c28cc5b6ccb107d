package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Gap;
import dev.proviso.clause.Control;
import dev.proviso.document.Location;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** One result of a SARIF run: where the words stand, and beside them the controls that were weighed. */
final class SarifResult {

    private record Place(Analysis analysis, Location location, String text, String message) {}

    private record Part(String name, String fullName, String kind) {}

    private final JsonFields json;
    private final SarifRules rules;
    private final Map<Analysis, Integer> indices = new IdentityHashMap<>();

    SarifResult(JsonFields json, SarifRules rules, List<Analysis> analyses) {
        this.json = json;
        this.rules = rules;
        for (int i = 0; i < analyses.size(); i++) {
            indices.put(analyses.get(i), i);
        }
    }

    void fields(Entry entry) {
        json.text("ruleId", entry.told().check());
        json.number("ruleIndex", rules.indexOf(entry.told().check()));
        json.text("level", SarifWriter.level(entry.told().level()));
        message(message(entry));
        json.objects(
                "locations",
                List.of(new Place(
                        entry.analysis(), entry.told().location(), entry.told().text(), "")),
                this::place);
        List<Place> controls = controls(entry);
        if (!controls.isEmpty()) {
            json.objects("relatedLocations", controls, this::place);
        }
        json.object(
                "partialFingerprints",
                () -> json.text("proviso/v1", entry.told().fingerprint()));
        json.object("properties", () -> json.text("level", entry.told().level().id()));
    }

    private static String message(Entry entry) {
        String place = Phrases.place(entry.told().location());
        return entry.told().message() + (place.isEmpty() ? "" : " (" + place + ")") + ". "
                + entry.told().why();
    }

    private static List<Place> controls(Entry entry) {
        Gap gap = entry.told().gap();
        if (gap == null) {
            return List.of();
        }
        return entry.analysis().clauses().controls().stream()
                .filter(control -> gap.controls().contains(control.id()))
                .map(control -> new Place(entry.analysis(), control.location(), control.text(), control(control)))
                .toList();
    }

    private static String control(Control control) {
        String place = Phrases.place(control.location());
        return Wording.of(control.kind()) + ": " + Phrases.subject(control)
                + (place.isEmpty() ? "" : " (" + place + ")");
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
            message(place.message());
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

    private void message(String text) {
        json.object("message", () -> json.text("text", SarifText.message(text)));
    }
}
