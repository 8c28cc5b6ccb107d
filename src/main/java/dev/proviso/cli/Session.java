package dev.proviso.cli;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Reason;
import dev.proviso.report.Layout;
import dev.proviso.report.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a run has around it.
 *
 * @param in standard input
 * @param out standard output: reports only; unlike a print stream it must throw when it cannot be written
 * @param err everything else
 * @param terminal whether {@code out} is a terminal, and how wide
 * @param folder the working folder, absolute
 * @param stepSummary where a step of GitHub Actions takes its summary from; null elsewhere
 */
record Session(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Terminal terminal,
        Path folder,
        @Nullable Path stepSummary) {

    /** Tells the user of a problem on one line, whatever stands in the text. */
    void complain(String message) {
        err.println("proviso: " + Printable.line(message));
    }

    /** Tells the user of the documents that were not read. */
    void complainOf(Analysis analysis) {
        Reason reason = analysis.reason();
        if (reason != null) {
            complain(reason.message());
        }
    }

    /** Writes to standard output. */
    void print(Output.Content content) throws Trouble {
        try {
            content.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new Trouble("the report could not be written to standard output: " + Output.reason(e), e);
        }
    }

    /** How to lay out text on {@code out}. */
    Layout layout(Colour colour, boolean brief) {
        int width = terminal.out() && terminal.columns() > 0 ? terminal.columns() : Layout.PLAIN.width();
        return new Layout(width, colour.on(terminal), brief);
    }
}
