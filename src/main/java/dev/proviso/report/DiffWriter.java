package dev.proviso.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what changed between versions; the same differences always give the same bytes. */
public interface DiffWriter {

    /**
     * Writes the report in UTF-8 and flushes; {@code out} stays open.
     *
     * @throws IOException when {@code out} does not take all of it
     */
    void write(DiffReport report, OutputStream out) throws IOException;
}
