package dev.proviso.cli;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Told;
import dev.proviso.clause.Level;
import java.util.ArrayList;
import java.util.List;

/** Counts what the documents of a run come to beside their reports. Not thread-safe. */
final class Tally {

    private final Level failOn;
    private final boolean keepGoing;
    private final List<Analysis> unread = new ArrayList<>();
    private boolean found;
    private boolean trouble;

    /**
     * @param failOn from which level on something counts as found; {@link Level#NONE} when nothing does
     * @param keepGoing whether a document that cannot be read is no trouble
     */
    Tally(Level failOn, boolean keepGoing) {
        this.failOn = failOn;
        this.keepGoing = keepGoing;
    }

    void add(Analysis analysis) {
        if (!analysis.status().isReadable()) {
            unread.add(analysis);
            // what was never a document (no such file) is a mistake even with --keep-going
            trouble |= !keepGoing || analysis.sha256().isEmpty();
        }
        found |= Told.of(analysis).stream().anyMatch(told -> told.fails(failOn));
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
