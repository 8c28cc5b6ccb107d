package dev.proviso.cli;

import dev.proviso.config.Settings;
import dev.proviso.config.SettingsFile;
import dev.proviso.config.SettingsReader;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where a project's settings stand. */
final class ConfigOptions {

    private final Session session;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings of the project. Without it " + SettingsFile.NAME
                    + " of this folder, or the nearest above it up to the repository's root or your home.")
    private @Nullable Path file;

    @Option(names = "--no-config", description = "Without settings of the project.")
    private boolean none;

    private @Nullable Settings settings;

    ConfigOptions(Session session) {
        this.session = session;
    }

    /** @throws Trouble with every problem of the file, one a line */
    Settings settings() throws Trouble {
        Settings known = settings;
        if (known == null) {
            Optional<Path> found = found();
            known = found.isEmpty() ? Settings.NONE : read(found.get());
            settings = known;
        }
        return known;
    }

    private Optional<Path> found() throws Trouble {
        Path given = file;
        if (given == null) {
            return none
                    ? Optional.empty()
                    : SettingsFile.above(session.folder(), home()).map(session.folder()::relativize);
        }
        if (none) {
            throw new Trouble("--config and --no-config exclude each other; give one of them");
        }
        if (!Files.isRegularFile(given)) {
            throw new Trouble("--config: there is no file " + Inputs.slashed(given));
        }
        return Optional.of(given);
    }

    private static @Nullable Path home() {
        String home = System.getProperty("user.home", "");
        return home.isEmpty() ? null : Path.of(home).toAbsolutePath().normalize();
    }

    private static Settings read(Path file) throws Trouble {
        Problems problems = new Problems();
        try {
            Settings settings = SettingsReader.read(file, Inputs.slashed(file), problems);
            RuleOptions.refuse(problems);
            return settings;
        } catch (IOException e) {
            throw new Trouble(Inputs.slashed(file) + " cannot be read: " + Output.reason(e), e);
        }
    }
}
