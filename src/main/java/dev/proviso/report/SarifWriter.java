package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;

/** The report for code scanning: SARIF 2.1.0 (OASIS standard, with errata 01), one run, worst first. */
final class SarifWriter implements ReportWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** GitHub code scanning keeps no more results of a run ("SARIF support for code scanning", limits). */
    private static final int MOST_RESULTS = 5000;

    private final Supplier<List<CheckText>> checks;

    SarifWriter(Supplier<List<CheckText>> checks) {
        this.checks = checks;
    }

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        List<Entry> all = Entry.worstFirst(analyses);
        List<Entry> told = all.subList(0, Math.min(all.size(), MOST_RESULTS));
        SarifRules rules = SarifRules.of(checks.get(), told);
        JsonFields.write(out, json -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.objects("runs", List.of(rules), run -> {
                json.object("tool", () -> json.object("driver", () -> driver(json, run)));
                new SarifInvocation(json, all.size() - told.size()).write(analyses);
                json.text("columnKind", "utf16CodeUnits");
                json.objects("artifacts", analyses, analysis -> artifact(json, analysis));
                json.objects("results", told, new SarifResult(json, run, analyses)::fields);
            });
        });
    }

    private static void driver(JsonFields json, SarifRules rules) {
        json.text("name", "Proviso");
        json.text("version", Version.NUMBER);
        json.objects("rules", rules.all(), rule -> rule(json, rule));
    }

    private static void rule(JsonFields json, CheckText rule) {
        json.text("id", rule.id());
        message(json, "shortDescription", rule.title());
        message(json, "fullDescription", rule.why());
        message(json, "help", help(rule));
        json.object("defaultConfiguration", () -> json.text("level", level(rule.level())));
    }

    private static String help(CheckText rule) {
        String source = rule.source().isBlank() ? "" : "\n\nSource: " + rule.source();
        return rule.why() + source + "\n\nAn indicator for a human reader, not legal advice.";
    }

    private static void artifact(JsonFields json, Analysis analysis) {
        json.object("location", () -> json.text("uri", SarifText.uri(analysis.source())));
        json.texts("roles", List.of("analysisTarget"));
        if (!analysis.sha256().isEmpty()) {
            json.object("hashes", () -> json.text("sha-256", analysis.sha256()));
        }
    }

    private static void message(JsonFields json, String name, String text) {
        json.object(name, () -> json.text("text", SarifText.message(text)));
    }

    /** What SARIF calls a level. */
    static String level(Level level) {
        return switch (level) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, INFO -> "note";
            case NONE -> "none";
        };
    }
}
