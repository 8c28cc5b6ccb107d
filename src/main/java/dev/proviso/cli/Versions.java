package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.compare.Comparer;
import dev.proviso.compare.Kinship;
import dev.proviso.compare.Version;
import dev.proviso.document.Document;
import dev.proviso.reader.UnreadableException;
import dev.proviso.report.Comparison;
import dev.proviso.report.DiffReport;
import java.util.List;
import java.util.Optional;

/** Reads the versions of documents and compares them; what is wrong is told at once. Belongs to one run. */
final class Versions {

    private final Session session;
    private final Proviso proviso;
    private final String stdinName;
    private boolean trouble;

    Versions(Session session, Proviso proviso, String stdinName) {
        this.session = session;
        this.proviso = proviso;
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
        try {
            byte[] bytes = input.bytes();
            Document document = proviso.read(bytes, input.source());
            Analysis analysis = proviso.analyse(document);
            if (analysis.reason() != null) {
                throw new Trouble(analysis.reason().message());
            }
            return Version.of(analysis, document);
        } catch (InputException | UnreadableException e) {
            throw new Trouble(String.valueOf(e.getMessage()), e);
        }
    }
}
