package dev.proviso.authoring;

import dev.proviso.rule.RuleFile;
import dev.proviso.rule.RuleFiles;
import dev.proviso.rule.ShippedFiles;
import dev.proviso.yaml.Nearest;
import dev.proviso.yaml.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All rules, checks and vocabularies of a run, as their files write them: nothing is compiled. Immutable. */
public final class Catalogue {

    private static final String CHECKS = "rules/checks/";

    private final SortedMap<String, RuleCard> cards = new TreeMap<>();

    private Catalogue() {}

    /** The shipped files and those of a user; of no use when problems were found. */
    public static Catalogue of(RuleFiles files, Problems problems) {
        Catalogue catalogue = new Catalogue();
        ShippedFiles.below("/rules/checks")
                .forEach((name, bytes) ->
                        RuleFile.read(CHECKS + name, bytes, problems).ifPresent(catalogue::add));
        files.rules().forEach(catalogue::add);
        files.checks().forEach(catalogue::add);
        return catalogue;
    }

    private void add(RuleFile file) {
        cards.put(file.id(), RuleCard.of(file));
    }

    /** All of them, by what they find, then by id. */
    public List<RuleCard> all() {
        return cards.values().stream()
                .sorted(Comparator.comparing(RuleCard::finds).thenComparing(RuleCard::id))
                .toList();
    }

    /** The one with this id. */
    public Optional<RuleCard> find(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** The end of a message about an unknown id: the known one that was probably meant, or nothing. */
    public String hint(String id) {
        return Nearest.hint(id, cards.keySet());
    }
}
