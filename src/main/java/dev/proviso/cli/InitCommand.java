package dev.proviso.cli;

import dev.proviso.config.SettingsFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the settings that a project starts from. */
@Command(
        addMethodSubcommands = false,
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        description = "Writes " + SettingsFile.NAME + " with every setting explained, to start from. One that is there"
                + " stays as it is.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:It was written.", "2:It was there before, or it cannot be written."},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {"  proviso init           in this folder", "  proviso init legal     in the folder legal"})
final class InitCommand implements Callable<Integer> {

    private static final String TEMPLATE = "/dev/proviso/config/starting.yml";

    private final Session session;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Where to write it (default: this folder).")
    private Path folder = Path.of("");

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Trouble {
        Path file = folder.resolve(SettingsFile.NAME);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Trouble(Inputs.slashed(file) + " is there already and stays as it is;"
                    + " to start anew, move it away first");
        }
        byte[] template = ShippedFile.bytes(TEMPLATE);
        Output.write(file, out -> out.write(template));
        byte[] told = ("settings written to " + Inputs.slashed(file) + "\n").getBytes(StandardCharsets.UTF_8);
        session.print(out -> out.write(told));
        return Exit.CLEAN;
    }
}
