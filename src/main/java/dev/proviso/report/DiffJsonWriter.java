package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Quote;
import dev.proviso.compare.Change;
import dev.proviso.compare.Difference;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What changed, for programs. Its shape is held by {@code diff.schema.json} beside this class. */
final class DiffJsonWriter implements DiffWriter {

    private static final int SCHEMA_VERSION = 1;

    @Override
    public void write(DiffReport report, OutputStream out) throws IOException {
        JsonFields.write(out, json -> {
            json.number("schemaVersion", SCHEMA_VERSION);
            json.object("tool", () -> JsonWriter.tool(json));
            DifferenceJson differences = new DifferenceJson(json);
            if (report.shape() == DiffReport.Shape.PAIR) {
                differences.write(report.comparisons().get(0).difference());
            } else {
                json.objects("diffs", report.comparisons(), differences::write);
            }
        });
    }

    /** One difference. */
    private record DifferenceJson(JsonFields json) {

        void write(Comparison comparison) {
            json.text("version", comparison.label());
            write(comparison.difference());
        }

        void write(Difference difference) {
            json.object("old", () -> side(difference.before()));
            json.object("new", () -> side(difference.after()));
            json.objects("changes", difference.changes(), this::change);
            json.number("reworded", difference.reworded());
            json.flag("rightsChanged", difference.rightsChanged());
            json.term("direction", difference.direction());
        }

        private void side(Analysis analysis) {
            json.text("source", analysis.source());
            json.text("format", analysis.format().id());
            json.text("sha256", analysis.sha256());
            json.term("status", analysis.status());
            verdict(analysis.verdict());
        }

        private void verdict(@Nullable Verdict verdict) {
            if (verdict == null) {
                json.nothing("verdict");
                return;
            }
            json.object("verdict", () -> {
                json.term("aiTraining", verdict.aiTraining());
                json.term("optOutGap", verdict.optOutGap());
                json.term("risk", verdict.risk());
            });
        }

        private void change(Change change) {
            json.text("change", change.id());
            json.text("kind", change.kind());
            json.terms("objects", change.objects());
            attributes("added", change.added());
            attributes("removed", change.removed());
            json.term("direction", change.direction());
            quote("old", change.before());
            quote("new", change.after());
        }

        private void attributes(String name, Map<String, List<String>> attributes) {
            json.object(name, () -> attributes.forEach(json::texts));
        }

        private void quote(String name, @Nullable Quote quote) {
            if (quote == null) {
                json.nothing(name);
                return;
            }
            json.object(name, () -> {
                json.text("text", quote.text());
                json.location("location", quote.location());
            });
        }
    }
}
