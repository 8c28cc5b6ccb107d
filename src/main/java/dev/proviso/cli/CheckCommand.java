package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Failing;
import dev.proviso.document.Document;
import dev.proviso.report.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Analyses documents and reports what is left open. */
@Command(
        addMethodSubcommands = false,
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        sortOptions = false,
        description = "Analyses documents and reports the uses of your material that you cannot refuse.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:Nothing at or above --fail-on.", "1:Something at or above it.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso check vendor.pdf                      what is left open, worst first",
            "  proviso check --quiet contracts/              one verdict line a document",
            "  proviso check --fail-on critical vendor.pdf   exit with 1 for the worst only",
            "  proviso check --format html --output report.html vendor.pdf",
            "  proviso check --format sarif --output r.sarif --format text contracts/",
            "  curl -s https://example.com/terms | proviso check --stdin-name terms.html -"
        })
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, patterns such as 'terms/**/*.pdf', or - for standard input.")
    private List<String> paths = List.of();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<ReportDestination> destinations = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL|CHECK",
            split = ",",
            completionCandidates = Levels.class,
            description = "Exit with 1 from this level on: none (never), info, low, medium, high (default), critical;"
                    + " or for whatever this check finds. Several may be given.")
    private List<String> failOn = List.of();

    @Option(names = "--keep-going", description = "Documents that cannot be read do not change the exit code.")
    private boolean keepGoing;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Documents to analyse at a time (default: one a processor). The reports are the same.")
    private int jobs;

    @Option(names = "--stdin-name", paramLabel = "NAME", description = "Name of standard input in the report.")
    private String stdinName = "stdin";

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private Colour colour = Colour.AUTO;

    @Option(names = "--quiet", description = "In text, one verdict line a document.")
    private boolean quiet;

    @Mixin
    private GateOptions gates = new GateOptions();

    @Mixin
    private RuleOptions rules;

    private Failing failing = Failing.NEVER;
    private Gate gate = Gate.OPEN;

    @Mixin
    private ReadingChoice choice = new ReadingChoice();

    CheckCommand(Session session) {
        this.session = session;
        rules = new RuleOptions(session);
    }

    @Override
    public Integer call() throws Trouble {
        List<ReportDestination> reports = Destination.settled(destinations, ReportDestination::new);
        for (ReportDestination report : reports) {
            report.refuseTerminal(session);
        }
        Proviso proviso = rules.analyser();
        failing = rules.failing(failOn);
        Tally tally = new Tally(failing, keepGoing);
        List<Input> inputs = Inputs.of(session, paths, stdinName);
        gate = gates.gate(rules.config(), inputs);
        try (Batch batch = new Batch(proviso, choice, jobs(), inputs)) {
            if (reports.size() == 1 && reports.get(0).isStream()) {
                stream(batch, reports.get(0), tally);
            } else {
                gather(batch, reports, tally);
            }
        }
        gate.complain(session);
        return tally.exitCode();
    }

    private int jobs() throws Trouble {
        if (jobs < 0) {
            throw new Trouble("--jobs " + jobs + ": give a whole number from 1, or 0 for one a processor");
        }
        return jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    /** Writes each document as soon as it is analysed, and keeps none. */
    private void stream(Batch batch, ReportDestination report, Tally tally) throws Trouble {
        boolean isAlone = !(report.isStandardOutput() && session.terminal().out());
        try (Progress progress = Progress.of(session, isAlone ? batch.size() : 0)) {
            report.write(
                    session,
                    setting(report, Map.of()),
                    write -> batch.run(reading -> {
                        Analysis analysis = gate.judge(reading.analysis());
                        tally.add(analysis);
                        write.accept(analysis);
                        progress.step();
                    }));
        }
        tally.complain(session);
    }

    /** Writes the reports when all documents are analysed; their texts are kept only where a report shows them. */
    private void gather(Batch batch, List<ReportDestination> reports, Tally tally) throws Trouble {
        boolean keepTexts = reports.stream().anyMatch(ReportDestination::needsTexts);
        List<Analysis> analyses = new ArrayList<>();
        Map<String, Document> texts = new HashMap<>();
        try (Progress progress = Progress.of(session, batch.size())) {
            batch.run(reading -> {
                Analysis analysis = gate.judge(reading.analysis());
                tally.add(analysis);
                analyses.add(analysis);
                if (keepTexts && reading.document() != null) {
                    texts.put(analysis.source(), reading.document());
                }
                progress.step();
            });
        }
        if (!isTold(reports)) {
            tally.complain(session);
        }
        for (ReportDestination report : reports) {
            report.write(session, setting(report, texts), analyses);
        }
    }

    private Setting setting(ReportDestination report, Map<String, Document> texts) {
        return new Setting(report.layout(session, colour, quiet), failing, rules::checkTexts, texts);
    }

    /** Whether the user sees in the report itself what was not read. */
    private boolean isTold(List<ReportDestination> reports) {
        return session.terminal().out()
                && session.terminal().err()
                && reports.stream().anyMatch(report -> report.isStandardOutput() && report.isText());
    }
}
