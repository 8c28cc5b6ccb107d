package dev.proviso.rule;

import java.util.Objects;

/** A pattern that cannot be read: what was expected, and where in it. */
final class PatternException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * @param message what was expected and what stands there
     * @param position 0-based position in the pattern
     */
    PatternException(String message, int position) {
        super(message);
        this.position = position;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    int position() {
        return position;
    }
}
