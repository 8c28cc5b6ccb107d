package dev.proviso.cli;

import dev.proviso.config.Baseline;
import dev.proviso.config.BaselineFile;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** Takes out of a baseline what is found no longer. */
@Command(
        addMethodSubcommands = false,
        name = "prune",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        sortOptions = false,
        description = "Takes out of a baseline what is in none of these documents any more, and adds nothing.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:It is pruned.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = "  proviso baseline prune --baseline known.yml contracts/")
final class BaselinePruneCommand extends BaselineChange {

    BaselinePruneCommand(Session session) {
        super(session);
    }

    @Override
    Changer changer(Path file) throws Trouble {
        Baseline known = ConfigOptions.read(file, BaselineFile::read);
        return known::prunedTo;
    }
}
