package dev.proviso.config;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Baselines as YAML: under {@code documents} of each the fingerprints of its findings, a line each. */
public final class BaselineFile {

    private static final String DOCUMENTS = "documents";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private BaselineFile() {}

    /**
     * The baseline in a file; of no use when problems were found.
     *
     * @param name what to call the file in messages
     * @throws IOException when it cannot be read
     */
    public static Baseline read(Path file, String name, Problems problems) throws IOException {
        SortedMap<String, SortedMap<String, String>> documents = new TreeMap<>();
        SettingsReader.mapping(file, name, problems).ifPresent(whole -> {
            whole.refuseUnknownKeys(List.of(DOCUMENTS), problems);
            whole.mapping(DOCUMENTS, problems)
                    .ifPresent(all -> all.keys()
                            .forEach(document -> all.mapping(document, problems)
                                    .ifPresent(entries -> documents.put(document, entries(entries, problems)))));
        });
        return new Baseline(documents);
    }

    private static SortedMap<String, String> entries(Mapping document, Problems problems) {
        SortedMap<String, String> entries = new TreeMap<>();
        for (Mapping.Entry entry : document.entries()) {
            Scalar fingerprint = entry.key();
            if (!FINGERPRINT.matcher(fingerprint.value()).matches()) {
                problems.add(
                        fingerprint,
                        "expected a fingerprint of 64 hexadecimal digits, found " + fingerprint.describe());
            }
            entries.put(fingerprint.value(), document.text(fingerprint.value(), problems));
        }
        return entries;
    }

    /** Writes a baseline, which can be read back. */
    public static void write(Baseline baseline, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("# Known findings; 'proviso baseline write' wrote them.\n");
        text.append(DOCUMENTS).append(baseline.documents().isEmpty() ? ": {}\n" : ":\n");
        baseline.documents().forEach((document, entries) -> {
            text.append("  ").append(quoted(document)).append(":\n");
            entries.forEach((fingerprint, check) -> text.append("    ")
                    .append(quoted(fingerprint))
                    .append(": ")
                    .append(check)
                    .append('\n'));
        });
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** In quotation marks, with escapes for what YAML does not take as it is. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c >= ' ' && c <= '~' || Character.isLetterOrDigit(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append("\\U" + HexFormat.of().toHexDigits(c));
            }
        });
        return quoted.append('"').toString();
    }
}
