package dev.proviso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import nl.basjes.gitignore.GitIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What the ignore files of a folder, and of those above it, leave out. Of two that name an entry the nearer one counts,
 * and in one folder {@code .provisoignore} before {@code .gitignore}. Immutable.
 */
final class IgnoreFiles {

    /** No ignore files. */
    static final IgnoreFiles NONE = new IgnoreFiles(null, Path.of(""), List.of());

    /** What counts first stands first. */
    private static final List<String> NAMES = List.of(".provisoignore", ".gitignore");

    private final @Nullable IgnoreFiles outer;
    private final Path folder;
    private final List<GitIgnore> files;

    private IgnoreFiles(@Nullable IgnoreFiles outer, Path folder, List<GitIgnore> files) {
        this.outer = outer;
        this.folder = folder;
        this.files = files;
    }

    /**
     * Those above a folder in its repository; none where they leave out the folder itself, which was asked for.
     *
     * @throws InputException when one cannot be read or understood
     */
    static IgnoreFiles above(Path folder) throws InputException {
        Path whole = folder.toAbsolutePath().normalize();
        IgnoreFiles all = NONE;
        for (Path at : foldersAbove(whole)) {
            all = all.in(at);
        }
        return all.leaveOut(whole, true) ? NONE : all;
    }

    /** From the root of the repository on; none where the folder is in no repository. */
    private static List<Path> foldersAbove(Path whole) {
        List<Path> above = new ArrayList<>();
        for (Path at = whole; at != null; at = at.getParent()) {
            if (!at.equals(whole)) {
                above.add(0, at);
            }
            if (Files.exists(at.resolve(".git"))) {
                return above;
            }
        }
        return List.of();
    }

    /**
     * These with those of a folder within.
     *
     * @throws InputException when one cannot be read or understood
     */
    IgnoreFiles in(Path inner) throws InputException {
        List<GitIgnore> found = new ArrayList<>();
        for (String name : NAMES) {
            Path file = inner.resolve(name);
            if (Files.isRegularFile(file)) {
                found.add(read(file));
            }
        }
        return found.isEmpty()
                ? this
                : new IgnoreFiles(this, inner.toAbsolutePath().normalize(), List.copyOf(found));
    }

    private static GitIgnore read(Path file) throws InputException {
        try {
            return new GitIgnore(Files.readString(file));
        } catch (PatternSyntaxException | IOException e) {
            String reason = e instanceof IOException problem ? Output.reason(problem) : "a pattern is not well formed";
            throw new InputException(
                    "broken-ignore-file",
                    Inputs.slashed(file) + " was not heeded (" + reason + "): mend or remove it.");
        }
    }

    /** Whether they leave out an entry of the folder, or of a folder in it. */
    boolean leaveOut(Path entry, boolean isFolder) {
        Path whole = entry.toAbsolutePath().normalize();
        for (IgnoreFiles at = this; at != null; at = at.outer) {
            for (GitIgnore file : at.files) {
                Boolean ignored =
                        file.isIgnoredFile(Inputs.slashed(at.folder.relativize(whole)) + (isFolder ? "/" : ""));
                if (ignored != null) {
                    return ignored;
                }
            }
        }
        return false;
    }
}
