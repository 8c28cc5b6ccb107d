package dev.proviso.rule;

import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Bound;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Effect;
import dev.proviso.clause.EffectReason;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Nature;
import dev.proviso.clause.Party;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.Term;
import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the key {@code gives} of a rule: attributes that follow from the match itself, whatever else the clause says. */
final class Gives {

    private static final Map<String, List<String>> OF_GRANTS = Map.of(
            "from", Term.ids(Party.values()),
            "to", Term.ids(Beneficiary.values()),
            "objects", Term.ids(DataObject.values()),
            "purposes", Term.ids(Purpose.values()),
            "modifiers", Term.ids(Modifier.values()));

    private static final Map<String, List<String>> OF_CONTINUATIONS =
            Map.of("from", Term.ids(Party.values()), "modifiers", Term.ids(Modifier.values()));

    private static final Map<String, List<String>> OF_CONTROLS = Map.of(
            "purposes",
                    Stream.concat(Stream.of("all-but"), Term.ids(Purpose.values()).stream())
                            .toList(),
            "objects", Term.ids(DataObject.values()),
            "binds", Term.ids(Bound.values()),
            "nature", Term.ids(Nature.values()),
            "effect", List.of(Effect.CONDITIONAL.id()),
            "reason", Term.ids(EffectReason.values()));

    private static final Map<String, List<String>> OF_REFERENCES = Map.of("prevails", List.of("yes"));

    private static final Map<String, List<String>> OF_STATEMENTS =
            Map.of("harmless", Term.ids(DataObject.values()), "deferred", Term.ids(DataObject.values()));

    private Gives() {}

    /** What a rule of this kind gives, by name. */
    static Map<String, List<String>> read(Mapping rule, Rule.Finds finds, Problems problems) {
        Map<String, List<String>> known = of(finds);
        Map<String, List<String>> gives = new TreeMap<>();
        rule.mapping("gives", problems).ifPresent(given -> {
            given.refuseUnknownKeys(known.keySet(), problems);
            given.keys().stream()
                    .filter(known::containsKey)
                    .forEach(name -> gives.put(name, given.words(name, known.getOrDefault(name, List.of()), problems)));
        });
        return gives;
    }

    private static Map<String, List<String>> of(Rule.Finds finds) {
        return switch (finds) {
            case GRANT -> OF_GRANTS;
            case CONTINUATION -> OF_CONTINUATIONS;
            case CONTROL -> OF_CONTROLS;
            case REFERENCE -> OF_REFERENCES;
            case STATEMENT -> OF_STATEMENTS;
        };
    }
}
