package dev.proviso.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program as it describes itself: what help, completion and man pages are made of. */
final class Described {

    private Described() {}

    static CommandLine program() {
        return Main.described(new Session(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                Terminal.NONE,
                Path.of(""),
                null));
    }

    /** Every command that users are told of, the program itself first. */
    static Stream<CommandSpec> commands() {
        return withSubcommands(program().getCommandSpec());
    }

    private static Stream<CommandSpec> withSubcommands(CommandSpec command) {
        Stream<CommandSpec> below = command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .flatMap(Described::withSubcommands);
        return Stream.concat(Stream.of(command), below);
    }
}
