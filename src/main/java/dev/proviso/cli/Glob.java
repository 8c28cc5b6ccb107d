package dev.proviso.cli;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths that the shell has left to the program: {@code *} and {@code ?} within a name, <code>**</code>
 * through any folders or none.
 *
 * @param base the folder below which all its paths lie; empty for the working folder
 * @param matcher tells its paths, as they are met below the base
 */
record Glob(Path base, PathMatcher matcher) {

    private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");
    private static final Pattern BASE = Pattern.compile("(?:[^*?\\[{/]*/)*");

    /** The pattern that an argument is; none where it has not the form of one, or there is a file of that name. */
    static Optional<Glob> of(String argument) {
        if (!SPECIAL.matcher(argument).find() || exists(argument)) {
            return Optional.empty();
        }
        Matcher base = BASE.matcher(argument);
        String folder = base.lookingAt() ? base.group() : "";
        // of Java's patterns ** stands for one folder at least
        String widened = "glob:" + argument.replace("**/", "{**/,}");
        try {
            return Optional.of(
                    new Glob(Path.of(folder), FileSystems.getDefault().getPathMatcher(widened)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
