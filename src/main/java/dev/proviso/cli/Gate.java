package dev.proviso.cli;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Standing;
import dev.proviso.analysis.Standing.Novelty;
import dev.proviso.analysis.Told;
import dev.proviso.config.Baseline;
import dev.proviso.config.Suppression;
import dev.proviso.yaml.Problem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Marks the findings of a run that are known or suppressed. Not thread-safe. */
final class Gate {

    /** Nothing is known and nothing suppressed. */
    static final Gate OPEN = new Gate(null, List.of(), Set.of());

    private final @Nullable Baseline baseline;
    private final List<Suppression> suppressions;
    private final Set<String> run;
    private final Set<Suppression> met = new HashSet<>();
    private final Set<Suppression> used = new HashSet<>();

    /** @param run the names of all documents of the run */
    Gate(@Nullable Baseline baseline, List<Suppression> suppressions, Set<String> run) {
        this.baseline = baseline;
        this.suppressions = suppressions;
        this.run = run;
    }

    /** The analysis with what is settled about its findings. */
    Analysis judge(Analysis analysis) {
        if (baseline == null && suppressions.isEmpty()) {
            return analysis;
        }
        Set<String> known = baseline == null ? Set.of() : baseline.knownIn(analysis, run);
        Map<String, Standing> standings = new TreeMap<>();
        for (Told told : Told.of(analysis)) {
            Novelty novelty = known.contains(told.fingerprint()) ? Novelty.KNOWN : Novelty.NEW;
            standings.put(
                    told.fingerprint(), new Standing(baseline == null ? null : novelty, suppressed(analysis, told)));
        }
        suppressions.stream().filter(one -> one.isAbout(analysis)).forEach(met::add);
        return analysis.with(standings);
    }

    /** The reason of the first suppression that holds for it. */
    private @Nullable String suppressed(Analysis analysis, Told told) {
        String reason = null;
        for (Suppression one : suppressions) {
            if (one.suppresses(analysis, told)) {
                used.add(one);
                reason = reason == null && !isOver(one) ? one.justification() : reason;
            }
        }
        return reason;
    }

    /** The day is that of UTC, so that a run does not depend on where it is. */
    private static boolean isOver(Suppression one) {
        return one.expires() != null && one.isOver(LocalDate.now(ZoneOffset.UTC));
    }

    /** Tells of suppressions that hold no longer, and of those for which nothing was found. */
    void complain(Session session) {
        for (Suppression one : suppressions) {
            if (isOver(one)) {
                tell(session, one, "expired on " + one.expires() + ": what it suppressed counts again");
            } else if (met.contains(one) && !used.contains(one)) {
                tell(session, one, "suppresses nothing that was found: remove it");
            }
        }
    }

    private static void tell(Session session, Suppression one, String message) {
        session.complain(
                new Problem(one.place().file(), one.place().line(), one.place().column(), message).toString());
    }
}
