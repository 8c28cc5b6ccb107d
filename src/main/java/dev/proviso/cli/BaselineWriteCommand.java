package dev.proviso.cli;

import dev.proviso.config.Baseline;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** Writes down what is found now as known. */
@Command(
        addMethodSubcommands = false,
        name = "write",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        sortOptions = false,
        description = "Writes down everything that is found in these documents as known.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:It is written.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = "  proviso baseline write --output known.yml contracts/")
final class BaselineWriteCommand extends BaselineChange {

    BaselineWriteCommand(Session session) {
        super(session);
    }

    @Override
    Changer changer(Path file) {
        return Baseline::of;
    }
}
