package dev.proviso.cli;

import dev.proviso.report.DiffFormat;
import dev.proviso.report.DiffReport;
import dev.proviso.report.Layout;
import picocli.CommandLine.Option;

/** A report of changes to write: a format and where it goes. */
final class DiffDestination extends Destination {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, markdown or html.")
    private DiffFormat format = DiffFormat.TEXT;

    /** @throws Trouble when the report cannot be written whole */
    void write(Session session, Colour colour, boolean brief, DiffReport report) throws Trouble {
        Layout layout = layout(session, colour, brief);
        send(session, out -> format.writer(layout).write(report, out));
    }
}
