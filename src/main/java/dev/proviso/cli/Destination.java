package dev.proviso.cli;

import dev.proviso.analysis.Analysis;
import dev.proviso.report.GithubSummary;
import dev.proviso.report.Layout;
import dev.proviso.report.ReportFormat;
import dev.proviso.report.ReportWriter;
import dev.proviso.report.Setting;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A report to write: a format and where it goes. Each {@code --format} or {@code --output} that repeats opens another. */
final class Destination {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), markdown, csv, json, jsonl, sarif, junit or github.")
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

    boolean needsTexts() {
        return format.needsTexts();
    }

    /** How text for people is laid out there. */
    Layout layout(Session session, Colour colour, boolean brief) {
        return isStandardOutput()
                ? session.layout(colour, brief)
                : new Layout(Layout.PLAIN.width(), colour == Colour.ALWAYS, brief);
    }

    /** @throws Trouble when the report cannot be written whole */
    void write(Session session, Setting setting, List<Analysis> analyses) throws Trouble {
        ReportWriter writer = format.writer(setting);
        if (file == null) {
            session.print(out -> writer.write(analyses, out));
        } else {
            Output.write(file, out -> writer.write(analyses, out));
        }
        Path summary = session.stepSummary();
        if (format == ReportFormat.GITHUB && summary != null) {
            Output.append(summary, out -> new GithubSummary().write(analyses, out));
        }
    }

    /** @throws Trouble when two reports would go to one file */
    static void refuseSharedFiles(List<Destination> destinations) throws Trouble {
        Set<Path> files = new HashSet<>();
        for (Destination destination : destinations) {
            if (destination.file != null && !files.add(Output.place(destination.file))) {
                throw new Trouble("two reports would go to " + Inputs.slashed(destination.file)
                        + "; give each an --output FILE of its own");
            }
        }
    }
}
