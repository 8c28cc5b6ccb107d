package dev.proviso.cli;

import dev.proviso.report.Version;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: it only knows its subcommands. */
@Command(
        addMethodSubcommands = false,
        name = ProvisoCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        description = "Reads terms of service and vendor contracts and says what the vendor may do with what you put"
                + " in, and which of those uses you cannot refuse.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {
            "0:Nothing found that fails a run.",
            "1:Something found that does.",
            Exit.TROUBLE_LINE,
            "130, 143:Interrupted."
        },
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso check vendor.pdf       which uses you cannot refuse",
            "  proviso diff old.pdf new.pdf   what changed for you between two versions",
            "  proviso init                   settings of this project to start from",
            "  proviso check --help           options, exit codes and examples of a command",
            "",
            "Findings are indicators for a human reader, not legal advice."
        })
final class ProvisoCommand implements Runnable {

    static final String NAME = "proviso";

    /** What stands above the examples in the help of a command. */
    static final String EXAMPLES = "%nExamples:%n";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw missing(spec);
    }

    /** That one of these subcommands should have been named. */
    static ParameterException missing(@Nullable CommandSpec group) {
        CommandLine line = Objects.requireNonNull(group).commandLine();
        String names = line.getSubcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return new ParameterException(line, "Missing command: " + names);
    }

    /** Tells the version. */
    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"proviso " + Version.NUMBER};
        }
    }
}
