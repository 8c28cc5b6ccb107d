package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Quote;
import dev.proviso.compare.Change;
import dev.proviso.document.Digest;
import dev.proviso.report.SarifPlaces.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change as a result of a SARIF run. */
final class SarifChange {

    private final JsonFields json;
    private final SarifRules rules;
    private final SarifPlaces places;

    SarifChange(JsonFields json, SarifRules rules, List<Analysis> analyses) {
        this.json = json;
        this.rules = rules;
        this.places = new SarifPlaces(json, analyses);
    }

    void fields(ChangeEntry entry) {
        Change change = entry.change();
        Quote before = change.before();
        json.text("ruleId", change.id());
        json.number("ruleIndex", rules.indexOf(change.id()));
        json.text("level", SarifRun.level(DiffSarifWriter.level(change.direction())));
        SarifText.message(json, "message", message(entry));
        if (change.after() == null || before == null) {
            Analysis only = before == null ? entry.after() : entry.before();
            places.list("locations", List.of(place(only, change.quote(), "")));
        } else {
            places.list("locations", List.of(place(entry.after(), change.quote(), "")));
            places.list("relatedLocations", List.of(place(entry.before(), before, "the old version")));
        }
        json.object("partialFingerprints", () -> json.text("proviso/v1", fingerprint(change)));
        json.object("properties", () -> json.term("direction", change.direction()));
    }

    private static String message(ChangeEntry entry) {
        String label = entry.comparison().label();
        return (label.isEmpty() ? "" : label + ": ") + ChangeWords.line(entry.change()) + ": "
                + ChangeWords.of(entry.change().direction()) + '.';
    }

    private static Place place(Analysis analysis, Quote quote, String message) {
        return new Place(analysis, quote.location(), quote.text(), message);
    }

    private static String fingerprint(Change change) {
        String said = change.id() + '\n' + change.kind() + '\n' + text(change.before()) + '\n' + text(change.after());
        return Digest.sha256(said.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(@Nullable Quote quote) {
        return quote == null ? "" : quote.text();
    }
}
