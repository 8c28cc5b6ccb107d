package dev.proviso.worker;

import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.reader.DocumentReader;
import dev.proviso.reader.DocumentSource;
import dev.proviso.reader.ReadingOptions;
import dev.proviso.reader.UnreadableException;
import dev.proviso.reader.UnreadableException.Cause;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of the formats that may hang, or use up memory, in a child process with limits of its own; all others
 * here. A process that a file has harmed is replaced, so that its neighbours are read as if it were not there. The
 * process is started for the first such file. Not thread-safe; close it when all is read.
 */
public final class ContainedReader implements DocumentSource, AutoCloseable {

    /** Formats that unpack and interpret what they hold: a few bytes can come to hours or gigabytes. */
    private static final Set<Format> CONTAINED = EnumSet.of(Format.PDF, Format.DOCX);

    private final Containment containment;
    private final ReadingOptions options;
    private final DocumentSource inside;
    private @Nullable ReadingProcess process;

    /** A reader that keeps its processes as {@code containment} says. */
    public ContainedReader(Containment containment, ReadingOptions options) {
        this.containment = containment;
        this.options = options;
        this.inside = new DocumentReader(options);
    }

    /**
     * Whether a file is read in the child process.
     *
     * @throws UnreadableException when it is of no format that can be read
     */
    public boolean contains(byte[] bytes, String name) throws UnreadableException {
        return CONTAINED.contains(DocumentReader.formatOf(bytes, name));
    }

    @Override
    public Document read(byte[] bytes, String name) throws UnreadableException {
        Format format = DocumentReader.formatOf(bytes, name);
        if (!CONTAINED.contains(format)) {
            return inside.read(bytes, name);
        }
        try {
            return ask(bytes, name).get();
        } catch (ReadingProcess.ExpiredException e) {
            throw new UnreadableException(
                    format, Cause.TIMEOUT, containment.deadline().refusal(name), e);
        } catch (IOException e) {
            String message = name + " could not be read in a process of its own: " + e.getMessage() + ".";
            throw new UnreadableException(format, Cause.FAILED, message, e);
        }
    }

    /** What becomes of a file must not rest on those before it: only a fresh process that ends is held against it. */
    private Reply ask(byte[] bytes, String name) throws IOException {
        boolean fresh = process == null;
        try {
            Reply reply = talk(bytes, name);
            if (fresh || !reply.last()) {
                return reply;
            }
        } catch (ReadingProcess.ExpiredException e) {
            throw e;
        } catch (IOException e) {
            if (fresh) {
                throw e;
            }
        }
        return talk(bytes, name);
    }

    private Reply talk(byte[] bytes, String name) throws IOException {
        try {
            ReadingProcess child = running();
            Reply reply = child.read(bytes, name);
            if (reply.last() || child.served() >= containment.files()) {
                close();
            }
            return reply;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private ReadingProcess running() throws IOException {
        ReadingProcess known = process;
        if (known == null) {
            known = ReadingProcess.start(containment, options);
            process = known;
        }
        return known;
    }

    /** Ends the process; the next file starts another. */
    @Override
    public void close() {
        ReadingProcess known = process;
        process = null;
        if (known != null) {
            known.close();
        }
    }
}
