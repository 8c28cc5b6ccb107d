package dev.proviso.worker;

import dev.proviso.reader.DocumentReader;
import dev.proviso.reader.DocumentSource;
import dev.proviso.reader.ReadingOptions;
import dev.proviso.reader.UnreadableException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.Function;

/** The child's end: reads file after file from a pipe and answers each with a document or a refusal. */
public final class ReadingLoop {

    private final SerialInput in;
    private final SerialOutput out;
    private final Function<ReadingOptions, DocumentSource> readers;

    /** A loop between these two streams, which stay open. */
    public ReadingLoop(InputStream in, OutputStream out) {
        this(in, out, DocumentReader::new);
    }

    /** A loop that reads in another way. */
    ReadingLoop(InputStream in, OutputStream out, Function<ReadingOptions, DocumentSource> readers) {
        this.readers = readers;
        this.in = new SerialInput(new BufferedInputStream(in));
        this.out = new SerialOutput(new BufferedOutputStream(out));
    }

    /**
     * Serves until the pipe ends, or a file has used up the memory or the stack of this process.
     *
     * @throws IOException when the other end is gone, or speaks another form
     */
    public void run() throws IOException {
        out.number(SerialDocument.VERSION);
        out.flush();
        Duration deadline = Duration.ofMillis(in.number());
        DocumentSource reader = readers.apply(Request.options(in));
        boolean goesOn = true;
        while (goesOn && in.flag()) {
            String name = in.text();
            byte[] bytes = in.bytes();
            try (Fuse fuse = new Fuse(deadline)) {
                Reply reply = read(reader, bytes, name);
                reply.write(out);
                goesOn = !reply.last();
            }
        }
    }

    private static Reply read(DocumentSource reader, byte[] bytes, String name) {
        try {
            return Reply.of(reader.read(bytes, name));
        } catch (UnreadableException e) {
            return Reply.of(e);
        }
    }
}
