package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Level;
import dev.proviso.document.Document;
import dev.proviso.report.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> paths = List.of();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<ReportDestination> destinations = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit with 1 from this level on: none (never), info, low, medium, high (default), critical.")
    private @Nullable Level failOnAsked;

    @Option(names = "--keep-going", description = "Documents that cannot be read do not change the exit code.")
    private boolean keepGoing;

    @Option(names = "--stdin-name", paramLabel = "NAME", description = "Name of standard input in the report.")
    private String stdinName = "stdin";

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private Colour colour = Colour.AUTO;

    @Option(names = "--quiet", description = "In text, one verdict line a document.")
    private boolean quiet;

    @Mixin
    private RuleOptions rules;

    private Level failOn = Level.HIGH;

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
        failOn = rules.failOn(failOnAsked);
        Map<String, Document> texts = new HashMap<>();
        List<Analysis> analyses = analyse(proviso, reports, texts);
        if (!isTold(reports)) {
            analyses.forEach(session::complainOf);
        }
        for (ReportDestination report : reports) {
            report.write(session, setting(report, texts), analyses);
        }
        return exitCode(analyses);
    }

    /** Analyses every input; its text is put with {@code texts} only where a report shows it. */
    private List<Analysis> analyse(Proviso proviso, List<ReportDestination> reports, Map<String, Document> texts)
            throws Trouble {
        boolean keepTexts = reports.stream().anyMatch(ReportDestination::needsTexts);
        List<Input> inputs = Inputs.of(session, paths, stdinName);
        List<Analysis> analyses = new ArrayList<>();
        try (Analyser analyser = new Analyser(proviso, choice, inputs.size())) {
            for (Input input : inputs) {
                Reading reading = analyser.read(input);
                analyses.add(reading.analysis());
                if (keepTexts && reading.document() != null) {
                    texts.put(input.source(), reading.document());
                }
            }
        }
        return analyses;
    }

    private Setting setting(ReportDestination report, Map<String, Document> texts) {
        return new Setting(report.layout(session, colour, quiet), failOn, rules::checkTexts, texts);
    }

    /** Whether the user sees in the report itself what was not read. */
    private boolean isTold(List<ReportDestination> reports) {
        return session.terminal().out()
                && session.terminal().err()
                && reports.stream().anyMatch(report -> report.isStandardOutput() && report.isText());
    }

    private int exitCode(List<Analysis> analyses) {
        if (analyses.stream().anyMatch(this::isTrouble)) {
            return Exit.TROUBLE;
        }
        return analyses.stream().anyMatch(this::isFound) ? Exit.FOUND : Exit.CLEAN;
    }

    /** An input that was never a document (no such file) is a mistake even with --keep-going. */
    private boolean isTrouble(Analysis analysis) {
        return !analysis.status().isReadable()
                && (!keepGoing || analysis.sha256().isEmpty());
    }

    private boolean isFound(Analysis analysis) {
        Verdict verdict = analysis.verdict();
        return failOn != Level.NONE
                && (verdict != null && reaches(verdict.risk())
                        || analysis.gaps().stream().anyMatch(gap -> reaches(gap.level()))
                        || analysis.findings().stream().anyMatch(finding -> reaches(finding.level())));
    }

    private boolean reaches(Level level) {
        return level.compareTo(failOn) >= 0;
    }
}
