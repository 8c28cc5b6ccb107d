package dev.proviso.cli;

import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What is known about the terminal. Java cannot ask whether one stream is a terminal, so the launcher says so in the
 * properties {@code proviso.terminal} ("out", "err", "out,err") and {@code proviso.columns}.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param columns its width, 0 where unknown
 * @param plain whether the user asked all programs not to colour their output
 */
record Terminal(boolean out, boolean err, int columns, boolean plain) {

    /** No terminal: a pipe or a file. */
    static final Terminal NONE = new Terminal(false, false, 0, false);

    static Terminal of(Properties properties, Map<String, String> environment) {
        List<String> streams =
                List.of(properties.getProperty("proviso.terminal", "").split(","));
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || "dumb".equals(environment.getOrDefault("TERM", ""));
        return new Terminal(
                streams.contains("out"),
                streams.contains("err"),
                columns(properties.getProperty("proviso.columns", "")),
                plain);
    }

    private static int columns(String text) {
        return text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 0;
    }
}
