package dev.proviso.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of commands about the rules themselves. */
@Command(
        addMethodSubcommands = false,
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        description = "Lists, tests and validates the rules, checks and vocabularies that documents are read with.")
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
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        throw new ParameterException(line, "Missing command: " + String.join(", ", names(line)));
    }

    private static Iterable<String> names(CommandLine line) {
        return line.getSubcommands().keySet();
    }
}
