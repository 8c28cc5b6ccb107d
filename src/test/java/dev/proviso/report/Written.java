package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a writer writes, as a string. */
final class Written {

    private Written() {}

    static String by(ReportWriter writer, Analysis... analyses) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(List.of(analyses), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
