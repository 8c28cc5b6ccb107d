package dev.proviso.cli;

/** Ends the command: the message says what is wrong, where, and what to do. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    Trouble(String message) {
        super(message);
    }

    Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
