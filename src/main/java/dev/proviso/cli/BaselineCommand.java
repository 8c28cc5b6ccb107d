package dev.proviso.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The group of commands about baselines. */
@Command(
        addMethodSubcommands = false,
        name = "baseline",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        description = "Writes down which findings are known, so that 'check --baseline' counts new ones only.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:Done.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso baseline write --output known.yml contracts/     all that is found",
            "  proviso check --baseline known.yml contracts/            what is new",
            "  proviso baseline prune --baseline known.yml contracts/   forget what is gone"
        })
final class BaselineCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    /** The group with its commands. */
    static CommandLine with(Session session) {
        return new CommandLine(new BaselineCommand())
                .addSubcommand(new BaselineWriteCommand(session))
                .addSubcommand(new BaselinePruneCommand(session));
    }

    @Override
    public void run() {
        throw ProvisoCommand.missing(spec);
    }
}
