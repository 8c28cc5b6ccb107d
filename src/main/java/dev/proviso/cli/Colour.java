package dev.proviso.cli;

/** When to colour. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    boolean on(Terminal terminal) {
        return switch (this) {
            case AUTO -> terminal.out() && !terminal.plain();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }
}
