package dev.proviso.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How many documents of a run are done, on standard error where that is a terminal; else nothing. */
final class Progress implements AutoCloseable {

    private static final int USUAL_COLUMNS = 80;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Of a run over so many documents; a single one is done before a bar could be read. */
    static Progress of(Session session, int documents) {
        return new Progress(session.terminal().err() && documents > 1 ? bar(session, documents) : null);
    }

    private static ProgressBar bar(Session session, int documents) {
        int columns = session.terminal().columns();
        return new ProgressBarBuilder()
                .setTaskName(ProvisoCommand.NAME)
                .setInitialMax(documents)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new Line(session.err(), (columns > 0 ? columns : USUAL_COLUMNS) - 1))
                .clearDisplayOnFinish()
                .build();
    }

    /** One more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** A line that is written over and over; the library's own asks the system for the width, and ends with an empty one. */
    private record Line(PrintStream err, int getMaxRenderedLength) implements ProgressBarConsumer {

        @Override
        public void accept(String bar) {
            err.print("\r" + bar);
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
