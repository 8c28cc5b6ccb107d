package dev.proviso.cli;

import java.io.IOException;

/** An input whose bytes cannot be had; the message says what is wrong and what to do. */
final class InputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    InputException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable kebab-case name of what is wrong. */
    String code() {
        return code;
    }
}
