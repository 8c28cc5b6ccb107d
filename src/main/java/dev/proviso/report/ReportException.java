package dev.proviso.report;

/** A saved report that cannot be read; the message is one line: the file, the place in it, and what was expected there. */
public final class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
