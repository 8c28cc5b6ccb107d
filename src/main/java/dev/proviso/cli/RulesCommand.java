package dev.proviso.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The group of commands about the rules themselves. */
@Command(
        addMethodSubcommands = false,
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        description = "Lists, tests and validates the rules, checks and vocabularies that documents are read with.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:Done.", "1:Of test: an example does not hold.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso rules list                          what is looked for",
            "  proviso rules validate my-rules             the mistakes in rules of your own",
            "  proviso rules test my-rules                 whether their examples hold",
            "  proviso check --rules my-rules vendor.pdf   what they find"
        })
final class RulesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    /** The group with its commands. */
    static CommandLine with(Session session) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(session))
                .addSubcommand(new RulesShowCommand(session))
                .addSubcommand(new RulesDocsCommand(session))
                .addSubcommand(new RulesTestCommand(session))
                .addSubcommand(new RulesValidateCommand(session))
                .addSubcommand(new RulesSchemaCommand(session));
    }

    @Override
    public void run() {
        throw ProvisoCommand.missing(spec);
    }
}
