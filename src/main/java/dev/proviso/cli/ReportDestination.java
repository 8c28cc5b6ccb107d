package dev.proviso.cli;

import dev.proviso.analysis.Analysis;
import dev.proviso.report.GithubSummary;
import dev.proviso.report.ReportFormat;
import dev.proviso.report.ReportWriter;
import dev.proviso.report.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** A report to write: a format and where it goes. */
final class ReportDestination extends Destination {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), html, markdown, csv, xlsx, json, jsonl, sarif, junit or github.")
    private ReportFormat format = ReportFormat.TEXT;

    boolean isText() {
        return format == ReportFormat.TEXT;
    }

    boolean needsTexts() {
        return format.needsTexts();
    }

    /** @throws Trouble when the report would go to a terminal, which cannot show it */
    void refuseTerminal(Session session) throws Trouble {
        if (!format.isText() && isStandardOutput() && session.terminal().out()) {
            throw new Trouble(format.id() + " is not for a terminal; give it an --output FILE");
        }
    }

    /** Whether the report can be written while its documents are still analysed. */
    boolean isStream() {
        return format.isLines();
    }

    /** Takes an analysis to write. */
    @FunctionalInterface
    interface Line {
        void accept(Analysis analysis) throws IOException;
    }

    /** Gives analyses, one after the other. */
    @FunctionalInterface
    interface Source {
        void into(Line line) throws IOException;
    }

    /**
     * Writes a {@linkplain #isStream() stream}.
     *
     * @throws Trouble when it cannot be written whole
     */
    void write(Session session, Setting setting, Source analyses) throws Trouble {
        ReportWriter writer = format.writer(setting);
        send(session, out -> analyses.into(analysis -> writer.write(List.of(analysis), out)));
    }

    /** @throws Trouble when the report cannot be written whole */
    void write(Session session, Setting setting, List<Analysis> analyses) throws Trouble {
        ReportWriter writer = format.writer(setting);
        send(session, out -> writer.write(analyses, out));
        Path summary = session.stepSummary();
        if (format == ReportFormat.GITHUB && summary != null) {
            Output.append(summary, out -> new GithubSummary().write(analyses, out));
        }
    }
}
