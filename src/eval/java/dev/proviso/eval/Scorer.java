package dev.proviso.eval;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.report.Layout;
import dev.proviso.report.ReportFormat;
import dev.proviso.report.Setting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Analyses a folder of documents and has the scorers that stand beside the annotations compare. Not thread-safe. */
final class Scorer {

    private final Path shared;
    private final Proviso proviso;
    private final Path report;

    Scorer(Path shared, Proviso proviso) throws IOException {
        this.shared = shared;
        this.proviso = proviso;
        this.report = Files.createTempFile("proviso-report", ".json");
        report.toFile().deleteOnExit();
    }

    /** Analyses all files of {@code folder}; the scores that are asked for next are theirs. */
    void analyse(Path folder) throws IOException {
        List<Analysis> analyses = new ArrayList<>();
        for (Path file : Renderings.files(folder)) {
            analyses.add(proviso.analyse(Files.readAllBytes(file), file.getFileName().toString()));
        }
        try (OutputStream json = Files.newOutputStream(report)) {
            ReportFormat.JSON.writer(Setting.of(Layout.PLAIN)).write(analyses, json);
        }
    }

    /** What the scorer of the annotated terms prints. */
    List<String> gold(List<String> options) throws IOException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("--gold", below("gold/annotations"), "--text", below("gold/txt")));
        return score("gold/score.py", arguments);
    }

    /** What the scorer of the labelled contracts prints. */
    List<String> cuad(List<String> options) throws IOException {
        return score("cuad/score_cuad.py", options);
    }

    private List<String> score(String scorer, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", below(scorer)));
        command.addAll(arguments);
        command.add(report.toString());
        return Programs.run(command);
    }

    private String below(String name) {
        return shared.resolve(name).toString();
    }
}
