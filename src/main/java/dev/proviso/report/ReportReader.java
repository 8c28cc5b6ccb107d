package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads reports that were saved as JSON. What comes back is what was written; of the sentences that name other documents
 * a report keeps the names alone, in the verdict. Keys that this version does not know are passed over. Thread-safe.
 */
public final class ReportReader {

    private static final String WRITTEN = "what 'proviso check --format json' writes";

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ReportReader() {}

    /**
     * Whether a file looks like a saved report rather than a document: it begins as a JSON object does, or is named so.
     *
     * @param name the file's name, or any other for bytes without one
     */
    public static boolean isReport(byte[] bytes, String name) {
        if (name.endsWith(".json")) {
            return true;
        }
        char expected = '{';
        for (byte b : bytes) {
            if (b == expected && expected == '"') {
                return true;
            }
            if (b == expected) {
                expected = '"';
            } else if (!isFiller(b)) {
                return false;
            }
        }
        return false;
    }

    /** White space, a byte order mark, and the second byte of a letter in UTF-16. */
    private static boolean isFiller(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0 || (b & 0xff) >= 0xbb;
    }

    /**
     * The analyses in a report, in its order.
     *
     * @param name the file's name, for messages
     */
    public static List<Analysis> read(byte[] bytes, String name) throws ReportException {
        try {
            return read(new SavedNode(STRICT.readTree(bytes), ""));
        } catch (JacksonException e) {
            throw new ReportException(name + place(e) + ": expected " + WRITTEN + ": " + firstLine(e), e);
        } catch (SavedException e) {
            throw new ReportException(name + ": " + e.getMessage(), e);
        }
    }

    private static List<Analysis> read(SavedNode report) throws SavedException {
        JsonNode json = report.json();
        if (!json.isObject()) {
            throw new SavedException("", "expected " + WRITTEN + ", which is an object");
        }
        if (!json.has("schemaVersion")) {
            throw new SavedException("", "expected " + WRITTEN + ", which has a schemaVersion");
        }
        int version = report.number("schemaVersion");
        if (version != JsonWriter.SCHEMA_VERSION) {
            throw new SavedException(
                    "schemaVersion",
                    "expected " + JsonWriter.SCHEMA_VERSION + ", found " + version
                            + "; write the report anew with this version of proviso");
        }
        return report.objects("documents", SavedAnalysis::of);
    }

    /** Line and column as editors take them; "" where they are not known. */
    private static String place(JacksonException problem) {
        TokenStreamLocation at = problem.getLocation();
        return at == null || at.getLineNr() < 1 ? "" : ":" + at.getLineNr() + ":" + Math.max(1, at.getColumnNr());
    }

    private static String firstLine(JacksonException problem) {
        return String.valueOf(problem.getOriginalMessage()).lines().findFirst().orElse("");
    }
}
