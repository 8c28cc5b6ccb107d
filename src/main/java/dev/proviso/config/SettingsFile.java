package dev.proviso.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the settings that hold in a folder; reads nothing and parses nothing. */
public final class SettingsFile {

    /** The file's name. */
    public static final String NAME = ".proviso.yml";

    /** The name of the file with suppressions. */
    public static final String SUPPRESSIONS = ".proviso-suppressions.yml";

    /** What marks the root of a repository: a folder, or a file in a linked working tree. */
    private static final String REPOSITORY = ".git";

    private SettingsFile() {}

    /**
     * The nearest file of that name in the folder or one above it. The root of a repository and the user's home are the last to be
     * looked into: what lies above them is somebody else's.
     *
     * @param folder absolute
     * @param home the user's home, absolute; null where there is none
     */
    public static Optional<Path> above(Path folder, @Nullable Path home) {
        return above(folder, home, NAME);
    }

    /** The nearest file of another name, looked for in the same folders. */
    public static Optional<Path> above(Path folder, @Nullable Path home, String name) {
        for (Path at = folder.normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            if (at.equals(home) || Files.exists(at.resolve(REPOSITORY))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
