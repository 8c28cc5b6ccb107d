package dev.proviso.cli;

import dev.proviso.authoring.ExampleRunner;
import dev.proviso.authoring.Failure;
import dev.proviso.authoring.TestReport;
import dev.proviso.authoring.Tested;
import dev.proviso.gap.RuleBook;
import dev.proviso.report.Printable;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the examples that rules carry. */
@Command(
        addMethodSubcommands = false,
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        description = "Runs the examples of the rules and checks in these folders, beside the shipped ones; without a"
                + " folder those of the shipped ones.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:Every example holds.", "1:Some do not.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso rules test            the shipped rules",
            "  proviso rules test my-rules   those in a folder of your own"
        })
final class RulesTestCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "Folders with rules of your own.")
    private List<Path> folders = List.of();

    RulesTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Trouble {
        RuleBook book = RuleOptions.load("", folders);
        TestReport report = new ExampleRunner(book.rules(), book.checks()).runAll(this::isWanted);
        session.print(out -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(report, writer);
            writer.flush();
        });
        return report.failures().isEmpty() ? Exit.CLEAN : Exit.FOUND;
    }

    private boolean isWanted(Tested tested) {
        return folders.isEmpty()
                || folders.stream().anyMatch(folder -> tested.file().startsWith(Inputs.slashed(folder) + "/"));
    }

    private static void write(TestReport report, PrintWriter out) {
        for (Failure failure : report.failures()) {
            out.print(Printable.line(failure.place() + ": " + failure.name()) + "\n");
            failure.lines().forEach(line -> out.print("    " + Printable.line(line) + "\n"));
        }
        out.print(count(report.rules(), "rule") + ", " + count(report.examples(), "example") + ", "
                + count(report.failures().size(), "failure") + "\n");
    }

    private static String count(int count, String of) {
        return count + " " + of + (count == 1 ? "" : "s");
    }
}
