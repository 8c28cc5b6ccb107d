package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The documents of the JSON report, one a line, for programs that read line by line. */
final class JsonLinesWriter implements ReportWriter {

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        JsonFields.writeLines(out, analyses, (json, analysis) -> new DocumentJson(json).fields(analysis));
    }
}
