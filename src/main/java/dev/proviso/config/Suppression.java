package dev.proviso.config;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Told;
import dev.proviso.yaml.Node;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Findings that somebody has decided not to be stopped by.
 *
 * @param place where that is written
 * @param fingerprint the beginning of the finding's fingerprint; empty where a rule is named
 * @param rule the check that fired; empty where a fingerprint is given
 * @param document a pattern of names of documents; empty for all
 * @param reason why
 * @param by who decided; empty where it is not said
 * @param expires the last day on which it holds; null for ever
 */
public record Suppression(
        Node place,
        String fingerprint,
        String rule,
        String document,
        String reason,
        String by,
        @Nullable LocalDate expires) {

    public Suppression {
        Objects.requireNonNull(place);
        if (fingerprint.isEmpty() == rule.isEmpty()) {
            throw new IllegalArgumentException("either a fingerprint or a rule: " + fingerprint + ", " + rule);
        }
    }

    /** Whether it is about this document. */
    public boolean isAbout(Analysis analysis) {
        return document.isEmpty()
                || document.equals(analysis.source())
                || FileSystems.getDefault().getPathMatcher("glob:" + document).matches(Path.of(analysis.source()));
    }

    /** Whether it suppresses this finding of the document. */
    public boolean suppresses(Analysis analysis, Told told) {
        boolean isMeant = rule.isEmpty() ? told.fingerprint().startsWith(fingerprint) : rule.equals(told.check());
        return isMeant && isAbout(analysis);
    }

    /** Whether it holds no longer. */
    public boolean isOver(LocalDate today) {
        return expires != null && today.isAfter(expires);
    }

    /** The reason, with who decided. */
    public String justification() {
        return by.isEmpty() ? reason : reason + " (" + by + ")";
    }
}
