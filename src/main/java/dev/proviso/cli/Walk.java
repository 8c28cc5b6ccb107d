package dev.proviso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Walks a folder for documents: sorted by name, links followed but never in a circle, hidden names left out. A part that
 * cannot be read becomes an input that says so.
 */
final class Walk {

    private static final Set<String> ENDINGS =
            new TreeSet<>(List.of("docx", "htm", "html", "markdown", "md", "pdf", "text", "txt", "xhtml"));

    private final List<Input> found = new ArrayList<>();
    private final Set<Path> open = new HashSet<>();

    private Walk() {}

    /** The documents under {@code folder}, named by {@code source} and the way from there. */
    static List<Input> of(Path folder, String source) {
        Walk walk = new Walk();
        walk.folder(folder, source);
        return walk.found;
    }

    /** The endings of the files that are taken, for messages. */
    static String endings() {
        return "." + String.join(" .", ENDINGS);
    }

    private void folder(Path folder, String source) {
        try {
            Path real = folder.toRealPath();
            if (!open.add(real)) {
                wrong(source, source + " leads back to a folder it lies in: it was not followed.");
                return;
            }
            for (Path entry : entries(folder)) {
                entry(entry, source + (source.endsWith("/") ? "" : "/") + entry.getFileName());
            }
            open.remove(real);
        } catch (IOException e) {
            wrong(source, source + " is a folder that may not be read: change its permissions.");
        }
    }

    private void entry(Path entry, String source) {
        if (Files.isDirectory(entry)) {
            folder(entry, source);
        } else if (isDocument(entry)) {
            found.add(Input.file(source, entry));
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
