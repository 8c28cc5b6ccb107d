package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Reason;
import dev.proviso.analysis.Status;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.reader.UnreadableException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

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
        byte[] bytes() throws IOException;
    }

    /** An input that is known to be wrong before it is read: the message names it and says what to do. */
    static Input wrong(String source, String code, String message) {
        return new Input(source, () -> {
            throw new InputException(code, message);
        });
    }

    /** Reads the document and finds what it comes to; one that cannot be read has an analysis too. */
    Reading read(Proviso proviso) {
        try {
            return read(proviso, bytes());
        } catch (InputException e) {
            return new Reading(unread(e), null);
        }
    }

    private Reading read(Proviso proviso, byte[] bytes) {
        try {
            Document document = proviso.read(bytes, source);
            return new Reading(proviso.analyse(document), document);
        } catch (UnreadableException e) {
            return new Reading(Proviso.unread(bytes, source, e), null);
        }
    }

    /** The analysis of an input whose bytes could not be had. */
    private Analysis unread(InputException why) {
        Reason reason = new Reason(why.code(), String.valueOf(why.getMessage()));
        return Analysis.unread(source, Format.UNKNOWN, "", Status.FAILED, reason);
    }

    /** Reads the bytes. */
    byte[] bytes() throws InputException {
        try {
            return content.bytes();
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
