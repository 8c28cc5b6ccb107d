package dev.proviso.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The schema that the JSON report is held to. */
public final class ReportSchema {

    private ReportSchema() {}

    /** What in {@code report} breaks the schema; empty for a good report. */
    public static List<String> problems(String report) {
        return problems(report, "report.schema.json");
    }

    /** What in a report of changes breaks its schema; empty for a good one. */
    public static List<String> problemsOfDiff(String report) {
        return problems(report, "diff.schema.json");
    }

    /** What in a SARIF log breaks the schema of the standard; empty for a good one. */
    public static List<String> problemsOfSarif(String report) {
        return problems(report, "/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);
    }

    private static List<String> problems(String report, String name) {
        return problems(report, name, SpecificationVersion.DRAFT_2020_12);
    }

    private static List<String> problems(String report, String name, SpecificationVersion version) {
        try (InputStream in = ReportWriter.class.getResourceAsStream(name)) {
            Schema schema = SchemaRegistry.withDefaultDialect(version).getSchema(in);
            return schema.validate(report, InputFormat.JSON).stream()
                    .map(Error::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
