package dev.proviso.authoring;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Reference;
import dev.proviso.clause.Continuation;
import dev.proviso.clause.Control;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Term;
import dev.proviso.gap.Assessment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out clauses, gaps and findings under the names that examples use. */
final class Yields {

    private Yields() {}

    static List<Yield> of(Clauses clauses) {
        List<Yield> yields = new ArrayList<>();
        for (Grant grant : clauses.grants()) {
            Map<String, List<String>> attributes = of(grant);
            yields.add(new Yield(grant.rule(), grant.text(), attributes));
            for (Continuation added : grant.continuations()) {
                yields.add(new Yield(added.rule(), added.text(), attributes));
            }
        }
        clauses.controls().forEach(control -> yields.add(new Yield(control.rule(), control.text(), of(control))));
        clauses.references().forEach(named -> yields.add(new Yield(named.rule(), named.text(), of(named))));
        clauses.statements().forEach(said -> yields.add(new Yield(said.rule(), said.text(), ofData(said.data()))));
        return yields;
    }

    static List<Yield> of(Assessment assessment) {
        Stream<Yield> gaps = assessment.gaps().stream().map(gap -> new Yield(gap.check(), gap.text(), of(gap)));
        Stream<Yield> findings =
                assessment.findings().stream().map(finding -> new Yield(finding.rule(), finding.text(), of(finding)));
        return Stream.concat(gaps, findings).toList();
    }

    private static Map<String, List<String>> of(Grant grant) {
        Map<String, List<String>> attributes = ofData(grant.data());
        attributes.put("kind", term(grant.kind()));
        attributes.put("from", term(grant.from()));
        attributes.put("fromParty", text(grant.fromParty()));
        attributes.put("to", terms(grant.to()));
        attributes.put("toParty", text(grant.toParty()));
        attributes.put("onBehalf", text(grant.onBehalf()));
        attributes.put("modifiers", terms(grant.modifiers()));
        attributes.put("rights", grant.rights());
        attributes.put("purposes", terms(grant.purposes()));
        attributes.put("purposeMode", term(grant.purposeMode()));
        attributes.put("purposesExcluded", terms(grant.purposesExcluded()));
        attributes.put("aiScope", term(grant.aiScope()));
        attributes.put("conditions", grant.conditions());
        return attributes;
    }

    private static Map<String, List<String>> of(Control control) {
        Map<String, List<String>> attributes = ofData(control.data());
        attributes.put("kind", term(control.kind()));
        attributes.put("purposes", terms(control.purposes()));
        attributes.put("allBut", terms(control.allBut()));
        attributes.put("scope", text(control.scope()));
        attributes.put("binds", terms(control.binds()));
        attributes.put("nature", term(control.nature()));
        attributes.put("effect", term(control.effect()));
        attributes.put("effectReason", term(control.effectReason()));
        attributes.put("actor", text(control.actor()));
        attributes.put("mechanism", text(control.mechanism()));
        attributes.put("window", text(control.window()));
        attributes.put("exceptions", control.exceptions());
        return attributes;
    }

    private static Map<String, List<String>> ofData(List<DataReference> data) {
        Map<String, List<String>> attributes = new TreeMap<>();
        attributes.put(
                "objects",
                terms(data.stream()
                        .map(DataReference::object)
                        .distinct()
                        .sorted()
                        .toList()));
        attributes.put(
                "terms",
                data.stream()
                        .map(DataReference::term)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        attributes.put(
                "classes",
                data.stream()
                        .flatMap(reference -> reference.classes().stream())
                        .distinct()
                        .toList());
        return attributes;
    }

    private static Map<String, List<String>> of(Reference reference) {
        return Map.of("name", text(reference.name()), "prevails", text(reference.prevails()));
    }

    private static Map<String, List<String>> of(Gap gap) {
        return Map.of(
                "level", term(gap.level()),
                "message", text(gap.message()),
                "data", cells(gap, Cell::data),
                "purposes", cells(gap, Cell::purpose),
                "beneficiaries", cells(gap, Cell::beneficiary));
    }

    private static Map<String, List<String>> of(Finding finding) {
        return Map.of(
                "level", term(finding.level()),
                "message", text(finding.message()),
                "data", List.of(),
                "purposes", List.of(),
                "beneficiaries", List.of());
    }

    private static List<String> cells(Gap gap, Function<Cell, String> part) {
        return gap.open().stream().map(part).distinct().toList();
    }

    private static List<String> terms(Collection<? extends Term> terms) {
        return terms.stream().map(Term::id).toList();
    }

    private static List<String> term(@Nullable Term term) {
        return term == null ? List.of() : List.of(term.id());
    }

    private static List<String> text(boolean flag) {
        return List.of(Boolean.toString(flag));
    }

    private static List<String> text(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text);
    }
}
