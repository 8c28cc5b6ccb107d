package dev.proviso.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                args,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
    }
}
