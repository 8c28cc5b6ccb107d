package dev.proviso.gap;

import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Bound;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Effect;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Party;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.PurposeMode;
import dev.proviso.clause.Term;
import dev.proviso.rule.RuleFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names that the conditions of checks may use, with the words that each may be compared with. */
final class FactNames {

    /** Purposes, and the use that no purpose was named for. */
    private static final List<String> USES = uses();

    private static final List<String> ANY = List.of();

    /** What a control may say or leave unsaid. */
    private static final List<String> STATED = List.of("actor", "mechanism");

    private static final Map<String, List<String>> CLOSED = Map.ofEntries(
            Map.entry("rule", ANY),
            Map.entry("grant-kind", Term.ids(GrantKind.values())),
            Map.entry("from", Term.ids(Party.values())),
            Map.entry("to", Term.ids(Beneficiary.values())),
            Map.entry("object", Term.ids(DataObject.values())),
            Map.entry("named", ANY),
            Map.entry("class", ANY),
            Map.entry("modifier", Term.ids(Modifier.values())),
            Map.entry("right", ANY),
            Map.entry("purpose", Term.ids(Purpose.values())),
            Map.entry("purpose-mode", Term.ids(PurposeMode.values())),
            Map.entry("excluded", Term.ids(Purpose.values())),
            Map.entry("breadth", List.of("wide", "narrow")),
            Map.entry("control-kind", Term.ids(ControlKind.values())),
            Map.entry("effect", Term.ids(Effect.values())),
            Map.entry("actor", List.of("administrator", "end-user")),
            Map.entry("names", STATED),
            Map.entry("missing", STATED),
            Map.entry("says", ANY),
            Map.entry("limit", List.of("exception", "scope", "window", "condition", "conflict", "deletion", "unclear")),
            Map.entry("use", USES),
            Map.entry("open", USES),
            Map.entry("open-to", Term.ids(Beneficiary.values())),
            Map.entry("unclear", USES),
            Map.entry("binds", Term.ids(Bound.values())),
            Map.entry("statement", ANY),
            Map.entry("stands-in", List.of("grant", "control")),
            Map.entry("reach", Term.ids(Reach.values())),
            Map.entry("against", DeletionPromises.against()),
            Map.entry("document", ANY));

    private final Map<String, Collection<String>> known = new TreeMap<>(CLOSED);

    /** The names, where any word may stand for what vocabularies tell apart. */
    FactNames() {}

    /** The names, with the words that the vocabularies of these files tell apart. */
    FactNames(RuleFiles files) {
        known.put("rule", files.ruleIds());
        known.put("statement", files.ruleIds());
        known.put("document", inDocument(files));
        known.put("class", files.values("data-class"));
        known.put("right", files.values("right"));
    }

    /** Every name. */
    Collection<String> all() {
        return known.keySet();
    }

    /** The words that may be compared with {@code name}; empty where any may. */
    Collection<String> words(String name) {
        return known.getOrDefault(name, ANY);
    }

    /** What may be found anywhere in a document: by rules, and the kinds of controls. */
    private static List<String> inDocument(RuleFiles files) {
        List<String> found = new ArrayList<>(files.ruleIds());
        found.addAll(Term.ids(ControlKind.values()));
        return found.stream().distinct().toList();
    }

    private static List<String> uses() {
        List<String> uses = new ArrayList<>(Term.ids(Purpose.values()));
        uses.add(Uses.UNSTATED);
        return List.copyOf(uses);
    }
}
