package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.document.Document;
import java.io.IOException;
import java.io.OutputStream;

/** Writes how one document was read and what was found in it. */
public interface ShowWriter {

    /**
     * Writes in UTF-8 and flushes; {@code out} stays open.
     *
     * @param document the text as read; empty when it could not be read
     * @param analysis what was found, or why it could not be read
     * @throws IOException when {@code out} does not take all of it
     */
    void write(Document document, Analysis analysis, OutputStream out) throws IOException;
}
