package dev.proviso.cli;

import dev.proviso.worker.ReadingLoop;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Reads documents for another process of this program, which sends them and gets them back through the streams. */
@Command(
        addMethodSubcommands = false,
        name = ReadDocumentsCommand.NAME,
        hidden = true,
        description = "Reads documents for another process of this program; of no use by itself.")
final class ReadDocumentsCommand implements Callable<Integer> {

    static final String NAME = "read-documents";

    private final Session session;

    ReadDocumentsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        System.setOut(session.err()); // a library that prints would spoil the answers
        new ReadingLoop(session.in(), session.out()).run();
        return Exit.CLEAN;
    }
}
