package dev.proviso.eval;

import dev.proviso.analysis.Status;
import dev.proviso.document.Document;
import dev.proviso.reader.DocumentReader;
import dev.proviso.reader.UnreadableException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Analyses a folder of malformed and malicious files in one run, and holds that each gets a status, that nothing without
 * text is called analysed, and that the files that can be read come to the same bytes without those that cannot.
 */
final class Hostile {

    private static final String FOLDER = "hostile";
    private static final int PARENT_MEGABYTES = 512;
    private static final String SECONDS = "seconds=20";

    /** The deepest folders that have a row. */
    private static final int LEVELS = 3;

    private final Path shared;
    private final PrintStream out;

    Hostile(Path shared, PrintStream out) {
        this.shared = shared;
        this.out = out;
    }

    /** Prints the table and what is wrong; false when something is. */
    boolean print() throws IOException {
        Path report = Files.createTempFile("hostile", ".json");
        try {
            List<String> all = List.of(FOLDER);
            Map<String, JsonNode> first = run(all, report);
            table(first);
            List<String> readable = first.entrySet().stream()
                    .filter(entry -> isReadable(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            int wrong = withoutText(readable) + changed(first, readable, report);
            out.println(wrong == 0 ? "all as it should be" : wrong + " wrong");
            return wrong == 0;
        } finally {
            Files.delete(report);
        }
    }

    private Map<String, JsonNode> run(List<String> paths, Path report) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "check", "--limit", SECONDS, "--format", "json", "--output", report.toString()));
        arguments.addAll(paths);
        ProcessRun run = ProcessRun.of(shared, PARENT_MEGABYTES, arguments);
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (JsonNode document : JsonMapper.shared().readTree(report.toFile()).get("documents")) {
            documents.put(document.get("source").asString(), document);
        }
        out.printf(
                Locale.ROOT,
                "%d documents, exit code %d, %.0f s, peak %d MB (-Xmx%dm), of the reading process %d MB%n",
                documents.size(),
                run.exit(),
                run.seconds(),
                run.parentPeak(),
                PARENT_MEGABYTES,
                run.childPeak());
        return documents;
    }

    private static boolean isReadable(JsonNode document) {
        return status(document).isReadable();
    }

    private static Status status(JsonNode document) {
        return Status.valueOf(document.get("status").asString().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private void table(Map<String, JsonNode> documents) {
        Map<String, Map<Status, Integer>> rows = new TreeMap<>();
        documents.forEach((source, document) -> rows.computeIfAbsent(row(source), row -> new EnumMap<>(Status.class))
                .merge(status(document), 1, Integer::sum));
        out.printf("%-28s", "");
        for (Status status : Status.values()) {
            out.printf("  %s", status.id());
        }
        out.println();
        rows.forEach((row, counts) -> {
            out.printf("%-28s", row);
            for (Status status : Status.values()) {
                Object count = counts.containsKey(status) ? counts.get(status) : "";
                out.printf("%" + (2 + status.id().length()) + "s", count);
            }
            out.println();
        });
    }

    private static String row(String source) {
        String[] parts = source.split("/");
        return parts[1] + (parts.length > LEVELS ? "/" + parts[2] : "");
    }

    /** How many readable documents have no words; read again here, where those that hang are left out. */
    private int withoutText(List<String> readable) throws IOException {
        int wrong = 0;
        DocumentReader reader = new DocumentReader();
        for (String source : readable) {
            try {
                Document document = reader.read(Files.readAllBytes(shared.resolve(source)), source);
                if (document.text().chars().noneMatch(Character::isLetterOrDigit)) {
                    out.println("analysed without text: " + source);
                    wrong++;
                }
            } catch (UnreadableException e) {
                out.println("analysed, and yet not readable: " + e.getMessage());
                wrong++;
            }
        }
        return wrong;
    }

    /** How many readable documents come to something else when the others are left out of the run. */
    private int changed(Map<String, JsonNode> first, List<String> readable, Path report) throws IOException {
        Map<String, JsonNode> second = run(readable, report);
        int wrong = 0;
        for (String source : readable) {
            JsonNode alone = second.get(source);
            if (alone == null || !alone.toString().equals(first.get(source).toString())) {
                out.println("changed by its neighbours: " + source);
                wrong++;
            }
        }
        return wrong;
    }
}
