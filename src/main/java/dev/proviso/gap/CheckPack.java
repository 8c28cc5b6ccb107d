package dev.proviso.gap;

import dev.proviso.clause.Level;
import dev.proviso.rule.RuleFiles;
import dev.proviso.yaml.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The checks of a run, by id. Immutable.
 *
 * @param checks sorted by id, each id once
 * @param off ids of checks that tell nothing
 */
public record CheckPack(List<Check> checks, Set<String> off) {

    public CheckPack {
        off = Set.copyOf(off);
        checks = checks.stream().sorted(Comparator.comparing(Check::id)).toList();
        if (checks.stream().map(Check::id).distinct().count() != checks.size()) {
            throw new IllegalArgumentException("two checks have one id");
        }
    }

    /** Checks that all tell. */
    public CheckPack(List<Check> checks) {
        this(checks, Set.of());
    }

    /** The ids of all checks. */
    public Set<String> ids() {
        return checks.stream().map(Check::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The checks that tell what they find. */
    public List<Check> telling() {
        return checks.stream().filter(check -> !off.contains(check.id())).toList();
    }

    /** The same pack with the checks of these ids at another level, and without what others tell. */
    public CheckPack with(Map<String, Level> levels, Set<String> silent) {
        List<Check> changed = new ArrayList<>();
        for (Check check : checks) {
            Level level = levels.get(check.id());
            changed.add(level == null ? check : check.at(level));
        }
        return new CheckPack(changed, silent);
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
        return new CheckPack(List.copyOf(byId.values()), off);
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
