package dev.proviso.report;

import dev.proviso.analysis.Clauses;
import dev.proviso.clause.Continuation;
import dev.proviso.clause.Control;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Grant;
import dev.proviso.clause.PartyNames;
import dev.proviso.document.Notice;
import java.util.List;

/** What was found in a document, as JSON: shared by the report and by {@code proviso show}. */
final class ClauseJson {

    private final JsonFields json;

    ClauseJson(JsonFields json) {
        this.json = json;
    }

    void notices(List<Notice> notices) {
        json.objects("notices", notices, notice -> {
            json.text("code", notice.code());
            json.text("message", notice.message());
            json.location("location", notice.location());
        });
    }

    void clauses(Clauses clauses) {
        json.objects("parties", clauses.parties(), this::party);
        json.objects("definitions", clauses.definitions(), this::definition);
        json.objects("grants", clauses.grants(), this::grant);
        json.objects("controls", clauses.controls(), this::control);
    }

    private void party(PartyNames party) {
        json.term("role", party.role());
        json.texts("names", party.names());
    }

    private void definition(Definition definition) {
        json.text("term", definition.term());
        json.term("object", definition.object());
        json.texts("includes", definition.includes());
        json.texts("excludes", definition.excludes());
        json.text("text", definition.text());
        json.location("location", definition.location());
    }

    private void grant(Grant grant) {
        json.text("id", grant.id());
        json.term("kind", grant.kind());
        json.term("from", grant.from());
        json.text("fromParty", grant.fromParty());
        json.terms("to", grant.to());
        json.text("toParty", grant.toParty());
        json.flag("onBehalf", grant.onBehalf());
        json.terms("objects", grant.objects());
        data(grant.data());
        grantTerms(grant);
        json.text("text", grant.text());
        json.objects("continuations", grant.continuations(), this::continuation);
        json.location("location", grant.location());
        json.text("rule", grant.rule());
    }

    private void grantTerms(Grant grant) {
        json.terms("modifiers", grant.modifiers());
        json.texts("rights", grant.rights());
        json.terms("purposes", grant.purposes());
        json.term("purposeMode", grant.purposeMode());
        json.terms("purposesExcluded", grant.purposesExcluded());
        json.term("aiScope", grant.aiScope());
        json.texts("conditions", grant.conditions());
    }

    private void control(Control control) {
        json.text("id", control.id());
        json.term("kind", control.kind());
        json.terms("objects", control.objects());
        data(control.data());
        json.terms("purposes", control.purposes());
        json.terms("allBut", control.allBut());
        json.text("scope", control.scope());
        controlTerms(control);
        json.text("text", control.text());
        json.location("location", control.location());
        json.text("rule", control.rule());
    }

    private void controlTerms(Control control) {
        json.terms("binds", control.binds());
        json.term("nature", control.nature());
        json.term("effect", control.effect());
        json.term("effectReason", control.effectReason());
        json.text("actor", control.actor());
        json.text("mechanism", control.mechanism());
        json.text("window", control.window());
        json.texts("exceptions", control.exceptions());
    }

    private void data(List<DataReference> data) {
        json.objects("data", data, reference -> {
            json.term("object", reference.object());
            json.text("term", reference.term());
            json.texts("classes", reference.classes());
        });
    }

    private void continuation(Continuation continuation) {
        json.text("text", continuation.text());
        json.location("location", continuation.location());
        json.text("rule", continuation.rule());
    }
}
