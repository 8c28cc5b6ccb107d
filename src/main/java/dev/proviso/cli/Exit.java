package dev.proviso.cli;

/** Exit codes. */
final class Exit {

    /** Nothing at or above the level asked for. */
    static final int CLEAN = 0;
    /** Something at or above it. */
    static final int FOUND = 1;
    /** A mistake in the command, the rules or an input; it comes before {@link #FOUND}. */
    static final int TROUBLE = 2;

    /** What stands above the codes in the help of a command. */
    static final String HEADING = "%nExit codes:%n";
    /** The line of the help about {@link #TROUBLE}. */
    static final String TROUBLE_LINE = "2:A mistake in the command, the rules or an input; it comes before 1.";

    private Exit() {}
}
