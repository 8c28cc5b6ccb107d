package dev.proviso.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands of the program by their names, in the order of the help; one is built only when it is asked for. */
final class Commands {

    private final Map<String, Supplier<CommandLine>> builders = new LinkedHashMap<>();

    private Commands(Session session) {
        builders.put("check", () -> new CommandLine(new CheckCommand(session)));
        builders.put("diff", () -> new CommandLine(new DiffCommand(session)));
        builders.put("show", () -> new CommandLine(new ShowCommand(session)));
        builders.put("explain", () -> new CommandLine(new ExplainCommand(session)));
        builders.put("rules", () -> RulesCommand.with(session));
    }

    static Commands of(Session session) {
        return new Commands(session);
    }

    /** The command that the arguments begin with; all of them for help, a version or a name that is unknown. */
    List<CommandLine> asked(String[] args) {
        Supplier<CommandLine> builder = args.length == 0 ? null : builders.get(args[0]);
        return built(builder == null ? builders.values() : List.of(builder));
    }

    private static List<CommandLine> built(Collection<Supplier<CommandLine>> builders) {
        return builders.stream().map(Supplier::get).toList();
    }
}
