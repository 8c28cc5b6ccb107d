package dev.proviso.analysis;

import dev.proviso.document.Format;
import dev.proviso.document.Notice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one document came to. An unreadable document has one too: with a status, a reason, and nothing found.
 *
 * @param source the name it is reported under
 * @param format the format it was read as
 * @param language ISO 639-1 code, or "und"
 * @param sha256 hex digest of its bytes; empty when they could not be read
 * @param status how far the analysis came
 * @param reason why it was not read, null when it was
 * @param notices what the reader of the report must know
 * @param clauses what was found
 * @param coverage the cells of every grant by the customer
 * @param gaps worst first
 * @param findings worst first
 * @param verdict null unless the document was read
 * @param standings what was settled about gaps and findings before the run, by their fingerprints
 */
public record Analysis(
        String source,
        Format format,
        String language,
        String sha256,
        Status status,
        @Nullable Reason reason,
        List<Notice> notices,
        Clauses clauses,
        List<Coverage> coverage,
        List<Gap> gaps,
        List<Finding> findings,
        @Nullable Verdict verdict,
        Map<String, Standing> standings) {

    public Analysis {
        Objects.requireNonNull(source);
        Objects.requireNonNull(status);
        notices = List.copyOf(notices);
        coverage = List.copyOf(coverage);
        gaps = List.copyOf(gaps);
        findings = List.copyOf(findings);
        standings = Map.copyOf(standings);
        if (status.isReadable() != (reason == null)) {
            throw new IllegalArgumentException("a reason is given exactly for what was not read: " + status);
        }
    }

    /** The analysis of a document that was not read. */
    public static Analysis unread(String source, Format format, String sha256, Status status, Reason reason) {
        return new Analysis(
                source,
                format,
                "und",
                sha256,
                status,
                reason,
                List.of(),
                Clauses.NONE,
                List.of(),
                List.of(),
                List.of(),
                null,
                Map.of());
    }

    /** What was settled about the gap or finding of this fingerprint. */
    public Standing standing(String fingerprint) {
        return standings.getOrDefault(fingerprint, Standing.UNSETTLED);
    }

    /** The same with what was settled about its gaps and findings. */
    public Analysis with(Map<String, Standing> settled) {
        return new Analysis(
                source, format, language, sha256, status, reason, notices, clauses, coverage, gaps, findings, verdict,
                settled);
    }
}
