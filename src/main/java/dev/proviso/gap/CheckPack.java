package dev.proviso.gap;

import dev.proviso.rule.RuleFiles;
import dev.proviso.yaml.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The checks of a run, by id. Immutable.
 *
 * @param checks sorted by id, each id once
 */
public record CheckPack(List<Check> checks) {

    public CheckPack {
        checks = checks.stream().sorted(Comparator.comparing(Check::id)).toList();
        if (checks.stream().map(Check::id).distinct().count() != checks.size()) {
            throw new IllegalArgumentException("two checks have one id");
        }
    }

    /** The checks that the tool ships with. */
    public static CheckPack shipped() {
        return ShippedChecks.read();
    }

    /** The shipped checks and those in a user's files; of no use when problems were found. */
    public static CheckPack of(RuleFiles files, Problems problems) {
        CheckReader reader = new CheckReader(problems, new FactNames(files));
        return shipped()
                .with(files.checks().stream()
                        .flatMap(file -> reader.read(file).stream())
                        .toList());
    }

    /** The same pack with {@code own} checks in place of those that have the same id, and beside the others. */
    public CheckPack with(List<Check> own) {
        Map<String, Check> byId = new TreeMap<>();
        checks.forEach(check -> byId.put(check.id(), check));
        own.forEach(check -> byId.put(check.id(), check));
        return new CheckPack(List.copyOf(byId.values()));
    }

    /** What the checks know of data classes that may stand inside others. */
    NearbyClasses nearby() {
        Map<String, List<String>> containers = new TreeMap<>();
        for (Check check : checks) {
            if (check.subject() == Subject.DATA_SHORTFALL) {
                containers.putAll(check.words());
            }
        }
        return new NearbyClasses(containers);
    }
}
