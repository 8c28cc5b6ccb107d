package dev.proviso.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
        System.exit(run(args, System.in, out, err, terminal));
    }

    /**
     * Runs a command.
     *
     * @param out takes the reports; unlike a print stream it must throw when it cannot be written
     * @return the exit code
     */
    static int run(String[] args, InputStream in, OutputStream out, PrintStream err, Terminal terminal) {
        Session session = new Session(in, out, err, terminal, Path.of("").toAbsolutePath());
        try {
            return commandLine(session, args).execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            session.complain("the program failed with " + e + "; please report it");
            return Exit.TROUBLE;
        }
    }

    private static CommandLine commandLine(Session session, String[] args) {
        CommandLine program = new CommandLine(new ProvisoCommand());
        Commands.of(session).asked(args).forEach(program::addSubcommand);
        return program.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(session)))
                .setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((problem, given) -> misused(session, problem))
                .setExecutionExceptionHandler((problem, line, result) -> failed(session, problem));
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
