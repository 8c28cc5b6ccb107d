package dev.proviso.report;

/** A value of a saved report that is not what was expected there. */
final class SavedException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param path where the value stands: {@code documents[0].grants[2]}; empty for the whole report
     * @param message what was expected, what was found
     */
    SavedException(String path, String message) {
        super(path.isEmpty() ? message : path + ": " + message);
    }
}
