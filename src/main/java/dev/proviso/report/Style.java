package dev.proviso.report;

import dev.proviso.clause.Level;

/** How a word is marked on a terminal with colours. */
public enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    ALARM("1;31"),
    RED("31"),
    YELLOW("33"),
    CYAN("36"),
    GREEN("32");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The style of a level's own word. */
    public static Style of(Level level) {
        return switch (level) {
            case CRITICAL -> ALARM;
            case HIGH -> RED;
            case MEDIUM -> YELLOW;
            case LOW -> CYAN;
            case INFO -> DIM;
            case NONE -> GREEN;
        };
    }

    /** The text between this style's codes. */
    String on(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
