package dev.proviso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Walks a folder for documents: sorted by name, links followed but never in a circle, hidden names left out and what
 * {@linkplain IgnoreFiles ignore files} name. A part that cannot be read becomes an input that says so.
 */
final class Walk {

    private static final Set<String> ENDINGS =
            new TreeSet<>(List.of("docx", "htm", "html", "markdown", "md", "pdf", "text", "txt", "xhtml"));

    private final List<Input> found = new ArrayList<>();
    private final Set<Path> open = new HashSet<>();

    private final PathMatcher wanted;

    private Walk(PathMatcher wanted) {
        this.wanted = wanted;
    }

    /** The documents under {@code folder}, named by {@code source} and the way from there. */
    static List<Input> of(Path folder, String source) {
        return of(folder, source, path -> true);
    }

    /** Those of them that are wanted. */
    static List<Input> of(Path folder, String source, PathMatcher wanted) {
        Walk walk = new Walk(wanted);
        walk.folder(folder, source, walk.ignored(source, () -> IgnoreFiles.above(folder), IgnoreFiles.NONE));
        return walk.found;
    }

    /** The endings of the files that are taken, for messages. */
    static String endings() {
        return "." + String.join(" .", ENDINGS);
    }

    private void folder(Path folder, String source, IgnoreFiles outer) {
        try {
            Path real = folder.toRealPath();
            if (!open.add(real)) {
                wrong(source, source + " leads back to a folder it lies in: it was not followed.");
                return;
            }
            IgnoreFiles ignored = ignored(source, () -> outer.in(folder), outer);
            for (Path entry : entries(folder)) {
                entry(entry, within(source) + entry.getFileName(), ignored);
            }
            open.remove(real);
        } catch (IOException e) {
            wrong(source, source + " is a folder that may not be read: change its permissions.");
        }
    }

    private static String within(String source) {
        return source.isEmpty() || source.endsWith("/") ? source : source + "/";
    }

    private void entry(Path entry, String source, IgnoreFiles ignored) {
        boolean isFolder = Files.isDirectory(entry);
        if (ignored.leaveOut(entry, isFolder)) {
            return;
        }
        if (isFolder) {
            folder(entry, source, ignored);
        } else if (isDocument(entry) && wanted.matches(entry)) {
            found.add(Input.file(source, entry));
        }
    }

    /** Gives ignore files. */
    @FunctionalInterface
    private interface Ignored {
        IgnoreFiles get() throws InputException;
    }

    /** The ignore files, or those that hold without them where one is broken. */
    private IgnoreFiles ignored(String source, Ignored files, IgnoreFiles without) {
        try {
            return files.get();
        } catch (InputException e) {
            found.add(Input.wrong(source.isEmpty() ? "." : source, e.code(), String.valueOf(e.getMessage())));
            return without;
        }
    }

    private void wrong(String source, String message) {
        found.add(Input.wrong(source, "unreadable-folder", message));
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }

    /** By its ending; a pipe or a device is none, a dangling link is one that will be reported. */
    private static boolean isDocument(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean file = Files.isRegularFile(path) || Files.isSymbolicLink(path) && !Files.exists(path);
        return file && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
