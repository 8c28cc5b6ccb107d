package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Level;
import dev.proviso.compare.Change;
import dev.proviso.compare.Direction;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What changed, for code scanning: SARIF, one result a change, worst first, at its place in the version that has the words. */
final class DiffSarifWriter implements DiffWriter {

    @Override
    public void write(DiffReport report, OutputStream out) throws IOException {
        List<ChangeEntry> all = report.comparisons().stream()
                .flatMap(comparison ->
                        comparison.difference().changes().stream().map(change -> new ChangeEntry(comparison, change)))
                .toList();
        List<ChangeEntry> told = SarifRun.most(all);
        SarifRules rules = rules(told);
        List<Analysis> analyses = analyses(report);
        new SarifRun(rules, analyses, all.size() - told.size())
                .write(out, told, json -> new SarifChange(json, rules, analyses)::fields);
    }

    /** Every version once: in a history each is the new one and then the old one. */
    private static List<Analysis> analyses(DiffReport report) {
        Set<Analysis> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return report.comparisons().stream()
                .map(Comparison::difference)
                .flatMap(difference -> Stream.of(difference.before(), difference.after()))
                .filter(seen::add)
                .toList();
    }

    private static SarifRules rules(List<ChangeEntry> told) {
        return SarifRules.of(
                told.stream()
                        .map(ChangeEntry::change)
                        .map(change ->
                                new CheckText(change.id(), ChangeWords.title(change), Level.MEDIUM, why(change), ""))
                        .distinct()
                        .toList(),
                List.of());
    }

    private static String why(Change change) {
        return "Between two versions of a document: " + ChangeWords.title(change) + '.';
    }

    /** How loud a change is: as loud as a gap where the customer is worse off. */
    static Level level(Direction direction) {
        return switch (direction) {
            case WORSE -> Level.HIGH;
            case MIXED -> Level.MEDIUM;
            case BETTER, SAME -> Level.LOW;
        };
    }
}
