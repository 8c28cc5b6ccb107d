package dev.proviso.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a reading process is kept.
 *
 * @param command starts the program whose {@code main} runs a {@link ReadingLoop}; behind the options of Java that are
 *     put in after its first word
 * @param deadline how long one file may take, the start of the process left aside
 * @param megabytes the largest heap of the process
 * @param files how many files a process reads before a fresh one takes its place, so that none grows for ever
 */
public record Containment(List<String> command, Deadline deadline, int megabytes, int files) {

    /** The stack of the thread that reads; PDFs nest forms and arrays, DOCX files tables. */
    private static final String STACK = "-Xss4m";

    public Containment {
        Objects.requireNonNull(deadline);
        command = List.copyOf(command);
        if (command.isEmpty() || megabytes < 1 || files < 1) {
            throw new IllegalArgumentException(
                    "no containment: " + command + ", " + megabytes + " MB, " + files + " files");
        }
    }

    /** The command with the limits of heap and stack. */
    List<String> line() {
        List<String> line = new ArrayList<>(command);
        line.addAll(1, List.of("-Xmx" + megabytes + "m", STACK));
        return line;
    }
}
