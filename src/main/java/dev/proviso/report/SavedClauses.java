package dev.proviso.report;

import dev.proviso.analysis.Clauses;
import dev.proviso.clause.AiScope;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Bound;
import dev.proviso.clause.Continuation;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Effect;
import dev.proviso.clause.EffectReason;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Nature;
import dev.proviso.clause.Party;
import dev.proviso.clause.PartyNames;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.PurposeMode;
import java.util.List;

/** Reads what {@link ClauseJson} wrote. */
final class SavedClauses {

    private SavedClauses() {}

    /** The clauses of a document; references to other documents and statements are not saved. */
    static Clauses of(SavedNode document) throws SavedException {
        return new Clauses(
                document.objects("parties", SavedClauses::party),
                document.objects("definitions", SavedClauses::definition),
                document.objects("grants", SavedClauses::grant),
                document.objects("controls", SavedClauses::control),
                List.of(),
                List.of());
    }

    private static PartyNames party(SavedNode party) throws SavedException {
        return new PartyNames(party.term("role", Party.class), party.texts("names"));
    }

    private static Definition definition(SavedNode definition) throws SavedException {
        return new Definition(
                definition.text("term"),
                definition.termOrNull("object", DataObject.class),
                definition.texts("includes"),
                definition.texts("excludes"),
                definition.text("text"),
                definition.location("location"));
    }

    private static Grant grant(SavedNode grant) throws SavedException {
        return new Grant(
                grant.text("id"),
                grant.term("kind", GrantKind.class),
                grant.term("from", Party.class),
                grant.textOrNull("fromParty"),
                grant.terms("to", Beneficiary.class),
                grant.textOrNull("toParty"),
                grant.flag("onBehalf"),
                grant.objects("data", SavedClauses::data),
                grant.terms("modifiers", Modifier.class),
                grant.texts("rights"),
                grant.terms("purposes", Purpose.class),
                grant.term("purposeMode", PurposeMode.class),
                grant.terms("purposesExcluded", Purpose.class),
                grant.termOrNull("aiScope", AiScope.class),
                grant.texts("conditions"),
                grant.text("text"),
                grant.objects("continuations", SavedClauses::continuation),
                grant.location("location"),
                grant.text("rule"));
    }

    private static Control control(SavedNode control) throws SavedException {
        return new Control(
                control.text("id"),
                control.term("kind", ControlKind.class),
                control.objects("data", SavedClauses::data),
                control.terms("purposes", Purpose.class),
                control.terms("allBut", Purpose.class),
                control.text("scope"),
                control.terms("binds", Bound.class),
                control.term("nature", Nature.class),
                control.term("effect", Effect.class),
                control.termOrNull("effectReason", EffectReason.class),
                control.textOrNull("actor"),
                control.textOrNull("mechanism"),
                control.textOrNull("window"),
                control.texts("exceptions"),
                control.text("text"),
                control.location("location"),
                control.text("rule"));
    }

    private static DataReference data(SavedNode data) throws SavedException {
        return new DataReference(data.term("object", DataObject.class), data.textOrNull("term"), data.texts("classes"));
    }

    private static Continuation continuation(SavedNode continuation) throws SavedException {
        return new Continuation(
                continuation.text("text"), continuation.location("location"), continuation.text("rule"));
    }
}
