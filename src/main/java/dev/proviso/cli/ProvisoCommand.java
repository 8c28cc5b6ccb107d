package dev.proviso.cli;

import dev.proviso.report.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: it only knows its subcommands. */
@Command(
        addMethodSubcommands = false,
        name = ProvisoCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        description = "Reads terms of service and vendor contracts and says what the vendor may do with what you put"
                + " in, and which of those uses you cannot refuse.",
        footer = {"", "Findings are indicators for a human reader, not legal advice."})
final class ProvisoCommand implements Runnable {

    static final String NAME = "proviso";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Missing command: check, diff, show, explain or rules");
    }

    /** Tells the version. */
    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"proviso " + Version.NUMBER};
        }
    }
}
