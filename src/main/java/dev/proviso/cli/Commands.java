package dev.proviso.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands of the program by their names, in the order of the help. One that is asked for is built alone: describing
 * all of them costs more than many a document.
 */
final class Commands {

    private final Map<String, Supplier<CommandLine>> builders = new LinkedHashMap<>();

    Commands(Session session) {
        builders.put("check", () -> new CommandLine(new CheckCommand(session)));
        builders.put("diff", () -> new CommandLine(new DiffCommand(session)));
        builders.put("show", () -> new CommandLine(new ShowCommand(session)));
        builders.put("explain", () -> new CommandLine(new ExplainCommand(session)));
        builders.put("baseline", () -> BaselineCommand.with(session));
        builders.put("rules", () -> RulesCommand.with(session));
        builders.put("init", () -> new CommandLine(new InitCommand(session)));
        builders.put("completion", () -> new CommandLine(new CompletionCommand(session)));
        builders.put(ReadDocumentsCommand.NAME, () -> new CommandLine(new ReadDocumentsCommand(session)));
    }

    /** The command as a program of its own, whose arguments are those behind its name; empty when there is none. */
    Optional<CommandLine> alone(String name) {
        return Optional.ofNullable(builders.get(name))
                .map(builder -> builder.get().setCommandName(ProvisoCommand.NAME + " " + name));
    }

    /** The program with all of them. */
    CommandLine all() {
        CommandLine program = new CommandLine(new ProvisoCommand());
        builders.values().forEach(builder -> program.addSubcommand(builder.get()));
        return program;
    }
}
