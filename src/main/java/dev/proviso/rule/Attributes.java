package dev.proviso.rule;

import dev.proviso.clause.AiScope;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Bound;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Effect;
import dev.proviso.clause.EffectReason;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Nature;
import dev.proviso.clause.Party;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.PurposeMode;
import dev.proviso.clause.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What an example can expect of a clause: the names that the JSON report uses, each with the words it may have; no words where it
 * may be any text.
 */
public final class Attributes {

    private static final List<String> TEXT = List.of();
    private static final List<String> YES_OR_NO = List.of("true", "false");

    private static final Map<String, List<String>> GRANT = Map.ofEntries(
            Map.entry("kind", ids(GrantKind.values())),
            Map.entry("from", ids(Party.values())),
            Map.entry("fromParty", TEXT),
            Map.entry("to", ids(Beneficiary.values())),
            Map.entry("toParty", TEXT),
            Map.entry("onBehalf", YES_OR_NO),
            Map.entry("objects", ids(DataObject.values())),
            Map.entry("terms", TEXT),
            Map.entry("classes", TEXT),
            Map.entry("modifiers", ids(Modifier.values())),
            Map.entry("rights", TEXT),
            Map.entry("purposes", ids(Purpose.values())),
            Map.entry("purposeMode", ids(PurposeMode.values())),
            Map.entry("purposesExcluded", ids(Purpose.values())),
            Map.entry("aiScope", ids(AiScope.values())),
            Map.entry("conditions", TEXT));

    private static final Map<String, List<String>> CONTROL = Map.ofEntries(
            Map.entry("kind", ids(ControlKind.values())),
            Map.entry("objects", ids(DataObject.values())),
            Map.entry("terms", TEXT),
            Map.entry("classes", TEXT),
            Map.entry("purposes", ids(Purpose.values())),
            Map.entry("allBut", ids(Purpose.values())),
            Map.entry("scope", TEXT),
            Map.entry("binds", ids(Bound.values())),
            Map.entry("nature", ids(Nature.values())),
            Map.entry("effect", ids(Effect.values())),
            Map.entry("effectReason", ids(EffectReason.values())),
            Map.entry("actor", TEXT),
            Map.entry("mechanism", TEXT),
            Map.entry("window", TEXT),
            Map.entry("exceptions", TEXT));

    private static final Map<String, List<String>> REFERENCE = Map.of("name", TEXT, "prevails", YES_OR_NO);

    private static final Map<String, List<String>> STATEMENT =
            Map.of("objects", ids(DataObject.values()), "terms", TEXT, "classes", TEXT);

    private Attributes() {}

    /** The attributes of what a rule finds; a continuation has those of the grant it adds to. */
    public static Map<String, List<String>> of(Rule.Finds finds) {
        return switch (finds) {
            case GRANT, CONTINUATION -> GRANT;
            case CONTROL -> CONTROL;
            case REFERENCE -> REFERENCE;
            case STATEMENT -> STATEMENT;
        };
    }

    private static List<String> ids(Term[] terms) {
        return Arrays.stream(terms).map(Term::id).toList();
    }
}
