package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The frame of a SARIF 2.1.0 log (OASIS standard, with errata 01) with one run.
 *
 * @param rules what its results name
 * @param analyses the documents it is about
 * @param leftOut how many results are not told
 */
record SarifRun(SarifRules rules, List<Analysis> analyses, int leftOut) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** GitHub code scanning keeps no more results of a run ("SARIF support for code scanning", limits). */
    private static final int MOST_RESULTS = 5000;

    /** The first of the results, as many as a run may have. */
    static <T> List<T> most(List<T> results) {
        return results.subList(0, Math.min(results.size(), MOST_RESULTS));
    }

    /** Writes the log; {@code result} writes the fields of one result. */
    <T> void write(OutputStream out, List<T> results, Function<JsonFields, Consumer<T>> result) throws IOException {
        JsonFields.write(out, json -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.objects("runs", List.of(rules), run -> {
                json.object("tool", () -> json.object("driver", () -> driver(json, run)));
                new SarifInvocation(json, leftOut).write(analyses);
                json.text("columnKind", "utf16CodeUnits");
                json.objects("artifacts", analyses, analysis -> artifact(json, analysis));
                json.objects("results", results, result.apply(json));
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
        SarifText.message(json, "shortDescription", rule.title());
        SarifText.message(json, "fullDescription", rule.why());
        SarifText.message(json, "help", help(rule));
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
