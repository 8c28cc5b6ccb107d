package dev.proviso.eval;

import dev.proviso.compare.Comparer;
import dev.proviso.compare.Difference;
import dev.proviso.compare.Version;
import dev.proviso.report.Comparison;
import dev.proviso.report.DiffFormat;
import dev.proviso.report.DiffReport;
import dev.proviso.report.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compares the annotated pairs of versions and has the scorer beside them judge what was told. */
final class AnnotatedVersions {

    private final Path versions;
    private final PrintStream out;
    private final VersionReader reader = new VersionReader();

    AnnotatedVersions(Path shared, PrintStream out) {
        this.versions = shared.resolve("versions");
        this.out = out;
    }

    /** Prints what the scorer says, pair by pair where {@code verbose}. */
    void print(boolean verbose) throws IOException {
        Path reports = Files.createTempDirectory("proviso-changes");
        try {
            for (Path pair : listed(versions.resolve("pairs"))) {
                write(pair, reports.resolve(pair.getFileName() + ".json"));
            }
            Stream<String> scorer = Stream.of(
                    "python3", versions.resolve("score_changes.py").toString(), reports.toString());
            Programs.run(Stream.concat(scorer, verbose ? Stream.of("--verbose") : Stream.empty())
                            .toList())
                    .forEach(out::println);
        } finally {
            for (Path report : listed(reports)) {
                Files.delete(report);
            }
            Files.delete(reports);
        }
    }

    private void write(Path pair, Path report) throws IOException {
        Difference difference = Comparer.compare(version(pair, "old.md"), version(pair, "new.md"));
        try (OutputStream json = Files.newOutputStream(report)) {
            DiffFormat.JSON
                    .writer(Layout.PLAIN)
                    .write(new DiffReport(DiffReport.Shape.PAIR, List.of(new Comparison("", difference))), json);
        }
    }

    private Version version(Path pair, String name) throws IOException {
        return reader.read(Files.readString(pair.resolve(name)))
                .orElseThrow(() -> new IOException(pair.resolve(name) + " cannot be read"));
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
