package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The report for programs. Its shape is held by {@code report.schema.json} beside this class. */
final class JsonWriter implements ReportWriter {

    static final int SCHEMA_VERSION = 1;

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        JsonFields.write(out, json -> {
            json.number("schemaVersion", SCHEMA_VERSION);
            json.object("tool", () -> tool(json));
            json.objects("documents", analyses, new DocumentJson(json)::fields);
        });
    }

    static void tool(JsonFields json) {
        json.text("name", "proviso");
        json.text("version", Version.NUMBER);
    }
}
