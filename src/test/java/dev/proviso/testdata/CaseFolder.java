package dev.proviso.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One case of the test data: its documents, the same text in several formats, and what is expected of them. */
record CaseFolder(Path path) {

    private static final Path ROOT = Path.of("testdata", "documents");

    /** Every case, sorted by name. */
    static List<CaseFolder> all() {
        return children(ROOT).filter(Files::isDirectory).map(CaseFolder::new).toList();
    }

    String name() {
        return path.getFileName().toString();
    }

    Path expected() {
        return path.resolve("expected.json");
    }

    /** The documents, sorted by name. */
    List<Path> documents() {
        return children(path)
                .filter(file -> file.getFileName().toString().startsWith("terms."))
                .toList();
    }

    /** The Markdown that the other formats are made from, none for a case of plain text. */
    List<Path> markdown() {
        return documents().stream()
                .filter(file -> file.getFileName().toString().endsWith(".md"))
                .toList();
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
