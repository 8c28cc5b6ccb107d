package dev.proviso.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = Terminal.of(System.getProperties(), System.getenv());
        Path folder = Path.of("").toAbsolutePath();
        System.exit(run(args, new Session(System.in, out, err, terminal, folder, stepSummary(System.getenv()))));
    }

    /** Runs a command; returns the exit code. */
    static int run(String[] args, Session session) {
        try {
            return execute(session, args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            session.complain("the program failed with " + e + "; please report it");
            return Exit.TROUBLE;
        }
    }

    private static @Nullable Path stepSummary(Map<String, String> environment) {
        String file = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        return file.isEmpty() ? null : Path.of(file);
    }

    private static int execute(Session session, String[] args) {
        Commands commands = new Commands(session);
        Optional<CommandLine> command = commands.alone(args.length == 0 ? "" : args[0]);
        return command.isPresent()
                ? settled(command.get(), session).execute(Arrays.copyOfRange(args, 1, args.length))
                : described(session).execute(args);
    }

    /** The program with all its commands. */
    static CommandLine described(Session session) {
        return settled(new Commands(session).all(), session);
    }

    private static CommandLine settled(CommandLine line, Session session) {
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(session)))
                .setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((problem, args) -> misused(session, problem))
                .setExecutionExceptionHandler((problem, failed, result) -> failed(session, problem));
    }

    private static CommandLine.Help.Ansi ansi(Session session) {
        return Colour.AUTO.on(session.terminal()) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    }

    private static int misused(Session session, ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        session.complain(problem.getMessage() + meant(problem) + "; see '" + command + " --help'");
        return Exit.TROUBLE;
    }

    private static String meant(ParameterException problem) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty() ? "" : ", did you mean " + String.join(" or ", near) + "?";
    }

    private static int failed(Session session, Exception problem) {
        if (problem instanceof Trouble) {
            String.valueOf(problem.getMessage()).lines().forEach(session::complain);
        } else {
            session.complain("the program failed with " + problem + "; please report it");
        }
        return Exit.TROUBLE;
    }
}
