package dev.proviso.eval;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.report.Layout;
import dev.proviso.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Analyses the annotated documents and has the scorers that stand beside them compare, lot by lot. */
final class Accuracy {

    private static final List<String> LOTS = List.of("open", "A", "B");

    private final Path shared;
    private final PrintStream out;
    private final Proviso proviso = Proviso.create();
    private final ScoreTable table = new ScoreTable();

    Accuracy(Path shared, PrintStream out) {
        this.shared = shared;
        this.out = out;
    }

    /** Prints the table of both sets of documents. */
    void print() throws IOException {
        Path report = Files.createTempFile("proviso-accuracy", ".json");
        try {
            analyse("gold/md", report);
            score("gold/score.py", report, "--gold", below("gold/annotations"), "--text", below("gold/txt"));
            analyse("cuad/txt", report);
            score("cuad/score_cuad.py", report);
        } finally {
            Files.delete(report);
        }
        table.print(LOTS, out);
    }

    private String below(String name) {
        return shared.resolve(name).toString();
    }

    private void analyse(String folder, Path report) throws IOException {
        List<Analysis> analyses = new ArrayList<>();
        try (Stream<Path> files = Files.list(shared.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                analyses.add(proviso.analyse(Files.readAllBytes(file), file.getFileName().toString()));
            }
        }
        try (OutputStream json = Files.newOutputStream(report)) {
            ReportFormat.JSON.writer(Layout.PLAIN).write(analyses, json);
        }
    }

    private void score(String scorer, Path report, String... arguments) throws IOException {
        for (String lot : LOTS) {
            List<String> command = new ArrayList<>(List.of("python3", below(scorer), "--lot", lot));
            command.addAll(List.of(arguments));
            command.add(report.toString());
            table.take(lot, run(command));
        }
    }

    private static List<String> run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed: " + printed.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return printed.lines().toList();
    }
}
