package dev.proviso.analysis;

import dev.proviso.clause.Level;
import dev.proviso.document.Location;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A gap or a finding of a report.
 *
 * @param check id of the check that fired
 * @param level how much it matters
 * @param message what is told, one sentence
 * @param why why it matters
 * @param text the words it rests on
 * @param location where they stand
 * @param fingerprint its name, hex
 * @param standing what was settled about it before the run
 * @param gap the gap; null for a finding beside the gaps
 */
public record Told(
        String check,
        Level level,
        String message,
        String why,
        String text,
        Location location,
        String fingerprint,
        Standing standing,
        @Nullable Gap gap) {

    /** Everything told of a document: its gaps, then its findings. */
    public static List<Told> of(Analysis analysis) {
        Stream<Told> gaps = analysis.gaps().stream()
                .map(gap -> new Told(
                        gap.check(),
                        gap.level(),
                        gap.message(),
                        gap.why(),
                        gap.text(),
                        gap.location(),
                        gap.fingerprint(),
                        analysis.standing(gap.fingerprint()),
                        gap));
        Stream<Told> findings = analysis.findings().stream()
                .map(found -> new Told(
                        found.rule(),
                        found.level(),
                        found.message(),
                        found.why(),
                        found.text(),
                        found.location(),
                        found.fingerprint(),
                        analysis.standing(found.fingerprint()),
                        null));
        return Stream.concat(gaps, findings).toList();
    }
}
