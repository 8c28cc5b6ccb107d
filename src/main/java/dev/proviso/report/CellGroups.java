package dev.proviso.report;

import dev.proviso.analysis.Cell;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Folds cells into the fewest phrases that say the same: "files, images × AI training, marketing". */
public final class CellGroups {

    private static final Set<String> PROVIDER_ALONE = Set.of("provider");

    private CellGroups() {}

    private record Target(String data, String beneficiary) {}

    private record Uses(String data, Set<String> purposes) {}

    private record Group(Set<String> purposes, Set<String> beneficiaries) {}

    /** One phrase for each group of cells that share their purposes and beneficiaries, in order of first cells. */
    public static List<String> phrases(List<Cell> cells) {
        Map<Target, Set<String>> purposes =
                collect(cells, cell -> new Target(cell.data(), cell.beneficiary()), Cell::purpose);
        Map<Uses, Set<String>> beneficiaries = collect(
                List.copyOf(purposes.keySet()),
                target -> new Uses(target.data(), purposes.getOrDefault(target, Set.of())),
                Target::beneficiary);
        Map<Group, Set<String>> data = collect(
                List.copyOf(beneficiaries.keySet()),
                uses -> new Group(uses.purposes(), beneficiaries.getOrDefault(uses, Set.of())),
                Uses::data);
        return data.entrySet().stream()
                .map(entry -> phrase(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** The phrases in one line. */
    static String joined(List<Cell> cells) {
        return String.join("; ", phrases(cells));
    }

    private static <T, K> Map<K, Set<String>> collect(
            Iterable<T> items, Function<T, K> key, Function<T, String> value) {
        Map<K, Set<String>> collected = new LinkedHashMap<>();
        for (T item : items) {
            collected
                    .computeIfAbsent(key.apply(item), absent -> new LinkedHashSet<>())
                    .add(value.apply(item));
        }
        return collected;
    }

    private static String phrase(Set<String> data, Group group) {
        String uses = group.purposes().stream().map(Wording::purpose).collect(Collectors.joining(", "));
        String what = Phrases.times(String.join(", ", data), uses);
        if (group.beneficiaries().equals(PROVIDER_ALONE)) {
            return what;
        }
        String who = group.beneficiaries().stream().map(Wording::beneficiary).collect(Collectors.joining(", "));
        return what + " (by " + who + ")";
    }
}
