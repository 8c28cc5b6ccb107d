package dev.proviso.cli;

import dev.proviso.config.Settings;
import dev.proviso.config.SettingsFile;
import dev.proviso.config.SettingsReader;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
            known = found.isEmpty() ? Settings.NONE : read(found.get(), SettingsReader::read);
            settings = known;
        }
        return known;
    }

    /** The file with the project's suppressions, where it has one. */
    Optional<Path> suppressions() throws Trouble {
        Path settled = settings().suppressions();
        if (settled != null || none) {
            return Optional.ofNullable(settled);
        }
        return SettingsFile.above(session.folder(), home(), SettingsFile.SUPPRESSIONS)
                .map(session.folder()::relativize);
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

    /** Reads a file, and notes what is wrong in it. */
    @FunctionalInterface
    interface FileReader<T> {
        T read(Path file, String name, Problems problems) throws IOException;
    }

    /** @throws Trouble with every problem of the file, one a line */
    static <T> T read(Path file, FileReader<T> reader) throws Trouble {
        Problems problems = new Problems();
        try {
            T read = reader.read(file, Inputs.slashed(file), problems);
            RuleOptions.refuse(problems);
            return read;
        } catch (NoSuchFileException e) {
            throw new Trouble("there is no file " + Inputs.slashed(file), e);
        } catch (IOException e) {
            throw new Trouble(Inputs.slashed(file) + " cannot be read: " + Output.reason(e), e);
        }
    }
}
