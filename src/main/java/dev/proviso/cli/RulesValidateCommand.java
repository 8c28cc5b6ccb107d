package dev.proviso.cli;

import dev.proviso.authoring.Validation;
import dev.proviso.report.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells every mistake in rule files at once. */
@Command(
        addMethodSubcommands = false,
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        description =
                "Checks the rules, checks and vocabularies in these folders, as they would be used beside the shipped"
                        + " ones, and tells every mistake as file:line:column; without a folder checks the shipped ones.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:No mistakes.", "2:Mistakes in the files or in the command."},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {"  proviso rules validate my-rules   every mistake as file:line:column"})
final class RulesValidateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "Folders with rules of your own.")
    private List<Path> folders = List.of();

    RulesValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Trouble {
        RuleOptions.checkFolders("", folders);
        Validation validation = validation();
        String lines = validation.problems().stream()
                .map(problem -> Printable.line(problem.toString()) + "\n")
                .collect(Collectors.joining());
        byte[] text = (lines + summary(validation) + "\n").getBytes(StandardCharsets.UTF_8);
        session.print(out -> out.write(text));
        return validation.problems().isEmpty() ? Exit.CLEAN : Exit.TROUBLE;
    }

    private Validation validation() throws Trouble {
        try {
            return Validation.of(folders);
        } catch (IOException e) {
            throw RuleOptions.unreadable(e);
        }
    }

    private static String summary(Validation validation) {
        if (validation.problems().isEmpty()) {
            return counted(validation.files(), "file") + ", no problems";
        }
        return counted(validation.problems().size(), "problem") + " in "
                + counted(validation.filesWithProblems(), "file");
    }

    private static String counted(long count, String of) {
        return count + " " + of + (count == 1 ? "" : "s");
    }
}
