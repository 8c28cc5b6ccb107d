package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Standing;
import dev.proviso.analysis.Standing.Novelty;
import dev.proviso.clause.Control;
import dev.proviso.report.SarifPlaces.Place;
import java.util.List;

/** One result of a SARIF run: where the words stand, and beside them the controls that were weighed. */
final class SarifResult {

    private final JsonFields json;
    private final SarifRules rules;
    private final SarifPlaces places;

    SarifResult(JsonFields json, SarifRules rules, List<Analysis> analyses) {
        this.json = json;
        this.rules = rules;
        this.places = new SarifPlaces(json, analyses);
    }

    void fields(Entry entry) {
        json.text("ruleId", entry.told().check());
        json.number("ruleIndex", rules.indexOf(entry.told().check()));
        json.text("level", SarifRun.level(entry.told().level()));
        SarifText.message(json, "message", message(entry));
        places.list(
                "locations",
                List.of(new Place(
                        entry.analysis(), entry.told().location(), entry.told().text(), "")));
        places.list("relatedLocations", controls(entry));
        json.object(
                "partialFingerprints",
                () -> json.text("proviso/v1", entry.told().fingerprint()));
        standing(entry.told().standing());
        json.object("properties", () -> json.text("level", entry.told().level().id()));
    }

    private void standing(Standing standing) {
        if (standing.novelty() != null) {
            json.text("baselineState", standing.novelty() == Novelty.KNOWN ? "unchanged" : "new");
        }
        String reason = standing.suppressed();
        if (reason != null) {
            json.objects("suppressions", List.of(reason), why -> {
                json.text("kind", "external");
                json.text("justification", why);
            });
        }
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
}
