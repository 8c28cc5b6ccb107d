package dev.proviso.cli;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Failing;
import dev.proviso.analysis.Told;
import java.util.ArrayList;
import java.util.List;

/** Counts what the documents of a run come to beside their reports. Not thread-safe. */
final class Tally {

    private final Failing failing;
    private final boolean keepGoing;
    private final List<Analysis> unread = new ArrayList<>();
    private boolean found;
    private boolean trouble;

    /**
     * @param failing what counts as found
     * @param keepGoing whether a document that cannot be read is no trouble
     */
    Tally(Failing failing, boolean keepGoing) {
        this.failing = failing;
        this.keepGoing = keepGoing;
    }

    void add(Analysis analysis) {
        if (!analysis.status().isReadable()) {
            unread.add(analysis);
            // what was never a document (no such file) is a mistake even with --keep-going
            trouble |= !keepGoing || analysis.sha256().isEmpty();
        }
        found |= Told.of(analysis).stream().anyMatch(failing::isFor);
    }

    /** Tells the user of the documents that were not read. */
    void complain(Session session) {
        unread.forEach(session::complainOf);
    }

    int exitCode() {
        if (trouble) {
            return Exit.TROUBLE;
        }
        return found ? Exit.FOUND : Exit.CLEAN;
    }
}
