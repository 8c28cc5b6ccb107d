package dev.proviso.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of a SARIF run, each at its index. Immutable. */
final class SarifRules {

    private final List<CheckText> all;
    private final Map<String, Integer> indices = new TreeMap<>();

    private SarifRules(List<CheckText> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            indices.put(all.get(i).id(), i);
        }
    }

    /** The checks of the run by id; one that has fired and is not among them is told by what it found. */
    static SarifRules of(List<CheckText> checks, List<Entry> entries) {
        Map<String, CheckText> byId = new TreeMap<>();
        checks.forEach(check -> byId.put(check.id(), check));
        for (Entry entry : entries) {
            byId.computeIfAbsent(
                    entry.told().check(),
                    id -> new CheckText(
                            id,
                            entry.told().message(),
                            entry.told().level(),
                            entry.told().why(),
                            ""));
        }
        return new SarifRules(List.copyOf(byId.values()));
    }

    List<CheckText> all() {
        return all;
    }

    int indexOf(String id) {
        return indices.getOrDefault(id, -1);
    }
}
