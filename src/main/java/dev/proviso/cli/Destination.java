package dev.proviso.cli;

import dev.proviso.report.Layout;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a report goes. Each {@code --format} or {@code --output} that repeats opens another. */
abstract class Destination {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report to this file. Give --format and --output again for further reports.")
    private @Nullable Path file;

    /** Whether the report goes to standard output. */
    final boolean isStandardOutput() {
        return file == null;
    }

    /** How text for people is laid out there. */
    final Layout layout(Session session, Colour colour, boolean brief) {
        return isStandardOutput()
                ? session.layout(colour, brief)
                : new Layout(Layout.PLAIN.width(), colour == Colour.ALWAYS, brief);
    }

    /** @throws Trouble when the report cannot be written whole */
    final void send(Session session, Output.Content content) throws Trouble {
        if (file == null) {
            session.print(content);
        } else {
            Output.write(file, content);
        }
    }

    /**
     * The destinations asked for, else the usual one.
     *
     * @throws Trouble when two reports would go to one place
     */
    static <D extends Destination> List<D> settled(List<D> asked, Supplier<D> usual) throws Trouble {
        Set<Path> files = new HashSet<>();
        boolean isOutTaken = false;
        for (Destination one : asked) {
            if (one.file == null && isOutTaken) {
                throw new Trouble("two reports would go to standard output; give all but one an --output FILE");
            }
            if (one.file != null && !files.add(Output.place(one.file))) {
                throw new Trouble("two reports would go to " + Inputs.slashed(one.file)
                        + "; give each an --output FILE of its own");
            }
            isOutTaken |= one.file == null;
        }
        return asked.isEmpty() ? List.of(usual.get()) : asked;
    }
}
