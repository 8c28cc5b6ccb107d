package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.reader.DocumentReader;
import dev.proviso.reader.ReadingOptions;
import dev.proviso.reader.UnreadableException;
import dev.proviso.reader.UnreadableException.Cause;
import dev.proviso.worker.ContainedReader;
import dev.proviso.worker.Deadline;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and analyses the inputs of a run, each within its deadline: a single one in this process, several with a child
 * process for the formats that need one. What goes wrong with an input is its own analysis only. Not thread-safe.
 */
final class Analyser implements AutoCloseable {

    private final Proviso proviso;
    private final ReadingOptions options;
    private final Deadline deadline;
    private final @Nullable ContainedReader contained;

    /**
     * @param choice how to read
     * @param inputs how many there are
     * @throws Trouble when the choice cannot be honoured
     */
    Analyser(Proviso proviso, ReadingChoice choice, int inputs) throws Trouble {
        this.options = choice.options(); // checks the limits first
        this.deadline = choice.deadline();
        this.proviso = options.equals(ReadingOptions.DEFAULT) ? proviso : proviso.reading(options);
        this.contained =
                inputs > 1 ? new ContainedReader(ChildJava.containment(deadline, choice.memory()), options) : null;
    }

    /** Reads and analyses an input. */
    Reading read(Input input) {
        try {
            return read(input.bytes(options.limits()), input.source());
        } catch (InputException e) {
            return new Reading(input.unread(e), null);
        }
    }

    private Reading read(byte[] bytes, String name) {
        try {
            return timely(bytes, name);
        } catch (UnreadableException e) {
            return new Reading(Proviso.unread(bytes, name, e), null);
        }
    }

    private Reading timely(byte[] bytes, String name) throws UnreadableException {
        ContainedReader child = contained;
        if (child == null || !child.contains(bytes, name)) {
            return within(bytes, name, () -> analysed(proviso.read(bytes, name)));
        }
        Document read = child.read(bytes, name);
        return within(bytes, name, () -> analysed(proviso.prepare(read)));
    }

    private Reading analysed(Document document) {
        return new Reading(proviso.analyse(document), document);
    }

    private Reading within(byte[] bytes, String name, Callable<Reading> work) throws UnreadableException {
        try {
            return deadline.run(work);
        } catch (TimeoutException e) {
            Format format = DocumentReader.formatOf(bytes, name);
            throw new UnreadableException(format, Cause.TIMEOUT, deadline.refusal(name), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableException refusal) {
                throw refusal;
            }
            String message = name + " could not be analysed (" + e.getCause() + "): please report it.";
            throw new UnreadableException(Format.UNKNOWN, Cause.FAILED, message, e);
        }
    }

    @Override
    public void close() {
        if (contained != null) {
            contained.close();
        }
    }
}
