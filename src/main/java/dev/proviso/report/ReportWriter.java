package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one report about all documents of a run; the same analyses always give the same bytes. */
public interface ReportWriter {

    /**
     * Writes the report in UTF-8 and flushes; {@code out} stays open.
     *
     * @throws IOException when {@code out} does not take all of it
     */
    void write(List<Analysis> analyses, OutputStream out) throws IOException;
}
