package dev.proviso.cli;

import dev.proviso.analysis.Analysis;
import dev.proviso.report.Layout;
import dev.proviso.report.ReportFormat;
import dev.proviso.report.ReportWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A report to write: a format and where it goes. Each {@code --format} or {@code --output} that repeats opens another. */
final class Destination {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report to this file. Give --format and --output again for further reports.")
    private @Nullable Path file;

    /** Whether the report goes to standard output. */
    boolean isStandardOutput() {
        return file == null;
    }

    boolean isText() {
        return format == ReportFormat.TEXT;
    }

    /** @throws Trouble when the report cannot be written whole */
    void write(Session session, Colour colour, boolean brief, List<Analysis> analyses) throws Trouble {
        if (file == null) {
            ReportWriter writer = format.writer(session.layout(colour, brief));
            session.print(out -> writer.write(analyses, out));
        } else {
            Layout layout = new Layout(Layout.PLAIN.width(), colour == Colour.ALWAYS, brief);
            Output.write(file, out -> format.writer(layout).write(analyses, out));
        }
    }
}
