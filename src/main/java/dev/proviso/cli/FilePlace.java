package dev.proviso.cli;

import dev.proviso.authoring.Spot;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file, and a place in it or none: {@code terms.md}, {@code terms.md:12}, {@code terms.pdf:3:12}.
 *
 * @param file the file as given
 * @param first the first number, null without one
 * @param second the second number, null without one
 */
record FilePlace(
        String file, @Nullable Integer first, @Nullable Integer second) {

    private static final Pattern NUMBERS = Pattern.compile("(.+?):([1-9][0-9]{0,7})(?::([1-9][0-9]{0,7}))?");

    /** A file whose whole name ends in numbers is taken for that file. */
    static FilePlace of(String argument) {
        Matcher numbers = NUMBERS.matcher(argument);
        if (exists(argument) || !numbers.matches()) {
            return new FilePlace(argument, null, null);
        }
        String second = numbers.group(3);
        return new FilePlace(
                numbers.group(1), Integer.valueOf(numbers.group(2)), second == null ? null : Integer.valueOf(second));
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The place; null for the whole file. A single number is a page where there are pages, else a line. */
    @Nullable
    Spot spot(boolean hasPages) throws Trouble {
        if (first == null) {
            return null;
        }
        if (second != null && !hasPages) {
            throw new Trouble(file + " has no pages: write " + file + ":" + second + " for line " + second);
        }
        return hasPages ? new Spot(first, second) : new Spot(null, first);
    }
}
