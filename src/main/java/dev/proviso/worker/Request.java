package dev.proviso.worker;

import dev.proviso.reader.ReadingLimits;
import dev.proviso.reader.ReadingOptions;
import java.io.IOException;

/** What goes to a reading process: first how to read, then file after file. */
final class Request {

    private Request() {}

    /** How to read. It goes through the pipe, for everybody on the machine can see a process's arguments. */
    static void write(ReadingOptions options, SerialOutput out) throws IOException {
        ReadingLimits limits = options.limits();
        out.number(limits.bytes());
        out.number(limits.pages());
        out.number(limits.characters());
        out.number(limits.growth());
        out.number(limits.depth());
        out.list(options.passwords(), out::text);
        out.flag(options.ocr());
    }

    static ReadingOptions options(SerialInput in) throws IOException {
        ReadingLimits limits = new ReadingLimits(in.number(), in.small(), in.small(), in.small(), in.small());
        return new ReadingOptions(limits, in.list(in::text), in.flag());
    }
}
