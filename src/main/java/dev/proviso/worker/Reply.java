package dev.proviso.worker;

import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.reader.UnreadableException;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reading process answers.
 *
 * @param document null when the file could not be read
 * @param refusal why not, null when it could
 * @param last whether the process ends with this answer, for what the file did to it may be felt by the next
 */
record Reply(@Nullable Document document, @Nullable UnreadableException refusal, boolean last) {

    Reply {
        if ((document == null) == (refusal == null)) {
            throw new IllegalArgumentException("either a document or a refusal");
        }
    }

    static Reply of(Document document) {
        return new Reply(document, null, false);
    }

    /** A refusal; memory or a stack that ran out is the end of the process. */
    static Reply of(UnreadableException refusal) {
        return new Reply(null, refusal, refusal.getCause() instanceof VirtualMachineError);
    }

    void write(SerialOutput out) throws IOException {
        out.flag(last);
        out.flag(document != null);
        if (document != null) {
            SerialDocument.write(document, out);
        } else if (refusal != null) {
            out.constant(refusal.format());
            out.constant(refusal.reason());
            out.text(String.valueOf(refusal.getMessage()));
        }
        out.flush();
    }

    static Reply read(SerialInput in) throws IOException {
        boolean last = in.flag();
        if (in.flag()) {
            return new Reply(SerialDocument.read(in), null, last);
        }
        UnreadableException refusal = new UnreadableException(
                in.constant(Format.class), in.constant(UnreadableException.Cause.class), in.text());
        return new Reply(null, refusal, last);
    }

    /** The document; throws the refusal. */
    Document get() throws UnreadableException {
        if (refusal != null) {
            throw refusal;
        }
        return Objects.requireNonNull(document);
    }
}
