package dev.proviso.cli;

import dev.proviso.analysis.Reason;
import dev.proviso.compare.Comparer;
import dev.proviso.compare.Kinship;
import dev.proviso.compare.Version;
import dev.proviso.document.Document;
import dev.proviso.report.Comparison;
import dev.proviso.report.DiffReport;
import java.util.List;
import java.util.Optional;

/** Reads the versions of documents and compares them; what is wrong is told at once. Belongs to one run. */
final class Versions {

    private final Session session;
    private final Analyser analyser;
    private final String stdinName;
    private boolean trouble;

    Versions(Session session, Analyser analyser, String stdinName) {
        this.session = session;
        this.analyser = analyser;
        this.stdinName = stdinName;
    }

    /** Whether something could not be compared. */
    boolean hasTrouble() {
        return trouble;
    }

    /** Compares two files; standard input is "-". */
    DiffReport pair(String before, String after) throws Trouble {
        Version old = only(before);
        Version now = only(after);
        String problem = Kinship.problem(old, now);
        if (problem != null) {
            throw new Trouble(problem);
        }
        return new DiffReport(DiffReport.Shape.PAIR, List.of(new Comparison("", Comparer.compare(old, now))));
    }

    /** Compares two versions; empty, and told, when they have nothing to do with each other. */
    Optional<Comparison> compare(String label, Version old, Version now) {
        String problem = Kinship.problem(old, now);
        if (problem != null) {
            complain(label.isEmpty() ? problem : label + ": " + problem);
            return Optional.empty();
        }
        return Optional.of(new Comparison(label, Comparer.compare(old, now)));
    }

    /** Reads one version; empty, and told, when it cannot be read. */
    Optional<Version> read(Input input) {
        try {
            return Optional.of(readable(input));
        } catch (Trouble e) {
            complain(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Tells of something that could not be compared. */
    void complain(String message) {
        session.complain(message);
        trouble = true;
    }

    private Version only(String argument) throws Trouble {
        return readable(Inputs.of(session, List.of(argument), stdinName).get(0));
    }

    private Version readable(Input input) throws Trouble {
        Reading reading = analyser.read(input);
        Reason reason = reading.analysis().reason();
        Document document = reading.document();
        if (reason != null || document == null) {
            throw new Trouble(reason == null ? input.source() + " was not read" : reason.message());
        }
        return Version.of(reading.analysis(), document);
    }
}
