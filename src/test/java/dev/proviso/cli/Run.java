package dev.proviso.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One run of the program inside the test: its exit code and what it wrote. */
record Run(int exit, String out, String err) {

    static Run of(String... args) {
        return on(Terminal.NONE, "", args);
    }

    static Run on(Terminal terminal, String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = into(out, terminal, in, args);
        return new Run(run.exit, out.toString(StandardCharsets.UTF_8), run.err);
    }

    static Run into(OutputStream out, Terminal terminal, String in, String... args) {
        return with(out, terminal, in, null, args);
    }

    /** As a step of GitHub Actions, which takes its summary from this file. */
    static Run inStep(Path summary, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = with(out, Terminal.NONE, "", summary, args);
        return new Run(run.exit, out.toString(StandardCharsets.UTF_8), run.err);
    }

    private static Run with(OutputStream out, Terminal terminal, String in, @Nullable Path summary, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                Path.of("").toAbsolutePath(),
                summary);
        return new Run(Main.run(args, session), "", err.toString(StandardCharsets.UTF_8));
    }
}
