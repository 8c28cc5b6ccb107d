package dev.proviso.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The real documents that the evaluation reads: they stand outside the project and may be absent. */
final class Documents {

    /** Folders of the documents, within the shared folder, and what they hold. */
    private static final List<String> FOLDERS = List.of("gold/txt", "corpus", "cuad/txt");

    /** How the names of two documents of one vendor differ: a date, the kind of the document. */
    private static final String VERSION = "-\\d{4}-\\d\\d-\\d\\d$|-(tos|privacy)$";

    /** What follows the company in the name of a filed contract. */
    private static final String FILING = "_.*| - .*";

    /**
     * A document.
     *
     * @param vendor whose it is; all versions and kinds of one vendor's documents share it
     * @param isFiled whether it is a filed contract, whose name runs the company's words together
     */
    record Source(Path file, String vendor, boolean isFiled) {}

    private Documents() {}

    /** All documents below {@code shared}, by folder and name; none when it is not there. */
    static List<Source> below(Path shared) throws IOException {
        List<Source> all = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path there = shared.resolve(folder);
            if (Files.isDirectory(there)) {
                boolean isFiled = folder.startsWith("cuad");
                files(there).forEach(file -> all.add(new Source(file, vendor(file, isFiled), isFiled)));
            }
        }
        return all;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String vendor(Path file, boolean isFiled) {
        String stem = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        return stem.replaceFirst(isFiled ? FILING : VERSION, "").toLowerCase(Locale.ROOT);
    }
}
