package dev.proviso.cli;

import dev.proviso.report.DiffFormat;
import dev.proviso.report.DiffReport;
import dev.proviso.report.Layout;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A report of changes to write: a format and where it goes. Each {@code --format} or {@code --output} that repeats opens another. */
final class DiffDestination {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, markdown or html.")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report to this file. Give --format and --output again for further reports.")
    private @Nullable Path file;

    /** Whether the report goes to standard output. */
    boolean isStandardOutput() {
        return file == null;
    }

    /** @throws Trouble when the report cannot be written whole */
    void write(Session session, Colour colour, boolean brief, DiffReport report) throws Trouble {
        if (file == null) {
            Layout layout = session.layout(colour, brief);
            session.print(out -> format.writer(layout).write(report, out));
        } else {
            Layout layout = new Layout(Layout.PLAIN.width(), colour == Colour.ALWAYS, brief);
            Output.write(file, out -> format.writer(layout).write(report, out));
        }
    }
}
