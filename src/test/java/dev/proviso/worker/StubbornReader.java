package dev.proviso.worker;

import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.reader.DocumentReader;
import dev.proviso.reader.DocumentSource;
import dev.proviso.reader.UnreadableException;
import dev.proviso.reader.UnreadableException.Cause;
import java.io.IOException;

/** A reading process that does what the name of a file says: hangs, halts, runs out of memory. Others it reads. */
final class StubbornReader implements DocumentSource {

    private final DocumentReader reader = new DocumentReader();

    private StubbornReader() {}

    public static void main(String[] arguments) throws IOException {
        new ReadingLoop(System.in, System.out, options -> new StubbornReader()).run();
    }

    @Override
    public Document read(byte[] bytes, String name) throws UnreadableException {
        if (name.startsWith("hang")) {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }
        if (name.startsWith("halt")) {
            Runtime.getRuntime().halt(7);
        }
        if (name.startsWith("pid")) {
            String pid = String.valueOf(ProcessHandle.current().pid());
            throw new UnreadableException(Format.PDF, Cause.NO_TEXT, pid);
        }
        if (name.startsWith("memory")) {
            throw new UnreadableException(Format.PDF, Cause.FAILED, "no memory", new OutOfMemoryError());
        }
        return reader.read(bytes, name);
    }
}
