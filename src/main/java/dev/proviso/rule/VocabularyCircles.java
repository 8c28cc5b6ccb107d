package dev.proviso.rule;

import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds vocabularies that refer to each other in a circle and names the circle. Used once. */
final class VocabularyCircles {

    private final Map<String, List<VocabularyEntry>> entries;
    private final Problems problems;
    private final List<String> open = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    private VocabularyCircles(Map<String, List<VocabularyEntry>> entries, Problems problems) {
        this.entries = entries;
        this.problems = problems;
    }

    /** Records every circle at the reference that closes it. */
    static void find(Map<String, List<VocabularyEntry>> entries, Problems problems) {
        VocabularyCircles circles = new VocabularyCircles(entries, problems);
        new TreeMap<>(entries).keySet().forEach(circles::visit);
    }

    private void visit(String id) {
        if (!done.add(id)) {
            return;
        }
        open.add(id);
        for (VocabularyEntry entry : entries.getOrDefault(id, List.of())) {
            for (String name : References.of(entry.pattern())) {
                if (open.contains(name)) {
                    tell(entry, name);
                } else {
                    visit(name);
                }
            }
        }
        open.remove(open.size() - 1);
    }

    private void tell(VocabularyEntry entry, String name) {
        String circle = String.join(" > ", open.subList(open.indexOf(name), open.size())) + " > " + name;
        Scalar written = entry.written().pattern();
        problems.add(
                written,
                References.offset(written.value(), name),
                "vocabularies that refer to each other in a circle: " + circle);
    }
}
