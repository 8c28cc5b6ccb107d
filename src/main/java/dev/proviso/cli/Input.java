package dev.proviso.cli;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Reason;
import dev.proviso.analysis.Status;
import dev.proviso.document.Format;
import dev.proviso.reader.ReadingLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A document to read.
 *
 * @param source the name it is reported under
 * @param content where its bytes come from
 */
record Input(String source, Content content) {

    /** Gives the bytes of a document. */
    @FunctionalInterface
    interface Content {

        /** All bytes, or the first {@code most}: then there are more, perhaps without end. */
        byte[] bytes(int most) throws IOException;
    }

    /** The file as it stands there. */
    static Input file(String source, Path file) {
        return new Input(source, most -> {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(most);
            }
        });
    }

    /** An input that is known to be wrong before it is read: the message names it and says what to do. */
    static Input wrong(String source, String code, String message) {
        return new Input(source, most -> {
            throw new InputException(code, message);
        });
    }

    /** The analysis of an input whose bytes could not be had. */
    Analysis unread(InputException why) {
        Reason reason = new Reason(why.code(), String.valueOf(why.getMessage()));
        return Analysis.unread(source, Format.UNKNOWN, "", Status.FAILED, reason);
    }

    /** Reads the bytes, within the usual limits. */
    byte[] bytes() throws InputException {
        return bytes(ReadingLimits.DEFAULT);
    }

    /**
     * Reads the bytes.
     *
     * @throws InputException also when there are more of them than the limits allow
     */
    byte[] bytes(ReadingLimits limits) throws InputException {
        try {
            byte[] bytes = content.bytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
            if (bytes.length > limits.bytes()) {
                throw new InputException("too-large", limits.refusal(source));
            }
            return bytes;
        } catch (InputException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new InputException("missing-file", source + " does not exist: check the path.");
        } catch (AccessDeniedException e) {
            throw new InputException("no-permission", source + " may not be read: change its permissions.");
        } catch (IOException e) {
            throw new InputException("unreadable-file", source + " could not be read (" + Output.reason(e) + ").");
        } catch (OutOfMemoryError e) {
            throw new InputException(
                    "too-large", source + " is too large for the memory of this run: give Java more with -Xmx.");
        }
    }
}
