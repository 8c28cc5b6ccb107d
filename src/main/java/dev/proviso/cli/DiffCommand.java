package dev.proviso.cli;

import dev.proviso.report.DiffReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what rights, limits and gaps changed between versions. */
@Command(
        addMethodSubcommands = false,
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        sortOptions = false,
        description = "Says which rights, limits and gaps changed between two versions of a document.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:Nothing that --fail-on names.", "1:Something it names.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso diff old.pdf new.html          two versions in any format",
            "  proviso diff last.json new.html        with the saved JSON report of a version",
            "  proviso diff old/ new/                 the documents of two folders, by name",
            "  proviso diff --git terms.md            each version that git keeps",
            "  proviso diff --git terms.md v1..HEAD   those since v1"
        })
final class DiffCommand implements Callable<Integer> {

    /** A comparison reads so many documents. */
    private static final int AT_LEAST = 2;

    private final Session session;

    @Parameters(
            paramLabel = "OLD NEW",
            arity = "1..2",
            description =
                    "Two files or two folders, one file may be - for standard input; with --git a file and FROM..TO.")
    private List<String> arguments = List.of();

    @Option(names = "--git", description = "Compare the versions of a file that git keeps.")
    private boolean git;

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<DiffDestination> destinations = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description =
                    "Exit with 1 when rights changed for the worse (worse, default), at all (any), or never (none).")
    private FailOn failOn = FailOn.WORSE;

    @Option(names = "--stdin-name", paramLabel = "NAME", description = "Name of standard input in the report.")
    private String stdinName = "stdin";

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private Colour colour = Colour.AUTO;

    @Option(names = "--quiet", description = "In text, two lines a document.")
    private boolean quiet;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private ReadingChoice choice = new ReadingChoice();

    DiffCommand(Session session) {
        this.session = session;
        rules = new RuleOptions(session);
    }

    @Override
    public Integer call() throws Trouble {
        List<DiffDestination> reports = Destination.settled(destinations, DiffDestination::new);
        try (Analyser analyser = new Analyser(rules.analyser(), choice, AT_LEAST)) {
            Versions versions = new Versions(session, analyser, stdinName);
            DiffReport report = compare(versions);
            for (DiffDestination destination : reports) {
                destination.write(session, colour, quiet, report);
            }
            return versions.hasTrouble() ? Exit.TROUBLE : exitCode(report);
        }
    }

    private int exitCode(DiffReport report) {
        return report.comparisons().stream().anyMatch(one -> failOn.isFound(one.difference()))
                ? Exit.FOUND
                : Exit.CLEAN;
    }

    private DiffReport compare(Versions versions) throws Trouble {
        String first = arguments.get(0);
        if (git) {
            return new HistoryDiff(session, versions).compare(first, arguments.size() == 1 ? "" : arguments.get(1));
        }
        if (arguments.size() == 1) {
            throw new Trouble("diff compares two versions and only " + first + " is given; name the new one too");
        }
        String second = arguments.get(1);
        return FolderDiff.isFolder(first) || FolderDiff.isFolder(second)
                ? new FolderDiff(versions).compare(first, second)
                : versions.pair(first, second);
    }
}
