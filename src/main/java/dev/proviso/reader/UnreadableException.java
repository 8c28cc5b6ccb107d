package dev.proviso.reader;

import dev.proviso.document.Format;
import java.util.Locale;
import java.util.Objects;

/** A document could not be read. The message is one sentence for a person: what is wrong and what to do about it. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why a document could not be read. */
    public enum Cause {
        NO_TEXT,
        ENCRYPTED,
        UNSUPPORTED_LANGUAGE,
        TIMEOUT,
        FAILED
    }

    private final Format format;
    private final Cause cause;

    public UnreadableException(Format format, Cause cause, String message) {
        super(message);
        this.format = Objects.requireNonNull(format);
        this.cause = Objects.requireNonNull(cause);
    }

    public UnreadableException(Format format, Cause cause, String message, Throwable origin) {
        super(message, origin);
        this.format = Objects.requireNonNull(format);
        this.cause = Objects.requireNonNull(cause);
    }

    /** The format it was taken for. */
    public Format format() {
        return format;
    }

    /** Why it could not be read; {@link #getCause()} is the exception behind it, if there was one. */
    public Cause reason() {
        return cause;
    }

    /** The reason as reports write it: {@code no-text}. */
    public String code() {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
