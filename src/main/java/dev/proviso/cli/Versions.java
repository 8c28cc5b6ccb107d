package dev.proviso.cli;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Reason;
import dev.proviso.compare.Comparer;
import dev.proviso.compare.Kinship;
import dev.proviso.compare.Version;
import dev.proviso.document.Document;
import dev.proviso.report.Comparison;
import dev.proviso.report.DiffReport;
import dev.proviso.report.ReportException;
import dev.proviso.report.ReportReader;
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
        try {
            byte[] bytes = input.bytes();
            if (ReportReader.isReport(bytes, input.source())) {
                return saved(ReportReader.read(bytes, input.source()), input.source());
            }
            Reading reading = analyser.read(new Input(input.source(), most -> bytes));
            Analysis analysis = checked(reading.analysis());
            Document document = reading.document();
            return document == null ? Version.of(analysis) : Version.of(analysis, document);
        } catch (InputException | ReportException e) {
            throw new Trouble(String.valueOf(e.getMessage()), e);
        }
    }

    private static Version saved(List<Analysis> analyses, String source) throws Trouble {
        if (analyses.size() != 1) {
            throw new Trouble(source + " is a report of " + analyses.size()
                    + " documents; compare reports of one document each ('proviso check --format json FILE')");
        }
        return Version.of(checked(analyses.get(0)));
    }

    private static Analysis checked(Analysis analysis) throws Trouble {
        Reason reason = analysis.reason();
        if (reason != null) {
            throw new Trouble(reason.message());
        }
        return analysis;
    }
}
