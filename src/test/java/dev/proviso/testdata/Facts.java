package dev.proviso.testdata;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.analysis.Coverage;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Term;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis says about one thing, by the keys of {@code expected.json}: a value is a string, a boolean, a sorted
 * set of strings, or a map of such values.
 */
final class Facts {

    private Facts() {}

    static Map<String, Object> of(Grant grant) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("kind", grant.kind().id());
        facts.put("from", grant.from().id());
        facts.put("fromParty", String.valueOf(grant.fromParty()));
        facts.put("to", ids(grant.to()));
        facts.put("toParty", String.valueOf(grant.toParty()));
        facts.put("objects", ids(grant.objects()));
        facts.put("classes", classes(grant));
        facts.put("modifiers", ids(grant.modifiers()));
        facts.put("purposes", ids(grant.purposes()));
        facts.put("purposeMode", grant.purposeMode().id());
        return facts;
    }

    static Map<String, Object> of(Control control) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("kind", control.kind().id());
        facts.put("objects", ids(control.objects()));
        facts.put("classes", classes(control));
        facts.put("purposes", ids(control.purposes()));
        facts.put("allBut", ids(control.allBut()));
        facts.put("effect", control.effect().id());
        facts.put("effectReason", id(control.effectReason()));
        return facts;
    }

    static Map<String, Object> of(Gap gap, Analysis analysis) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("check", gap.check());
        facts.put("level", gap.level().id());
        facts.put("open", byPurpose(gap.open().stream()));
        facts.put("unclear", byPurpose(unclear(gap, analysis)));
        return facts;
    }

    static Map<String, Object> of(Verdict verdict) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("inboundContentLicence", verdict.inboundContentLicence());
        facts.put("aiTraining", verdict.aiTraining().id());
        facts.put("aiNotExcluded", verdict.aiNotExcluded());
        facts.put("optOutGap", verdict.optOutGap().id());
        facts.put("otherData", otherData(verdict));
        facts.put("dependsOn", new TreeSet<>(verdict.dependsOn()));
        facts.put("risk", verdict.risk().id());
        return facts;
    }

    private static Map<String, Object> otherData(Verdict verdict) {
        Map<String, Object> answers = new TreeMap<>();
        verdict.otherData().forEach((object, answer) -> {
            Map<String, Object> facts = new TreeMap<>();
            facts.put("aiTraining", answer.aiTraining().id());
            facts.put("optOutGap", answer.optOutGap().id());
            answers.put(object.id(), facts);
        });
        return answers;
    }

    private static Stream<Cell> unclear(Gap gap, Analysis analysis) {
        return analysis.coverage().stream()
                .filter(row -> row.state() == CellState.UNCLEAR)
                .filter(row -> gap.grant() == null || row.grants().contains(gap.grant()))
                .map(Coverage::cell);
    }

    private static Map<String, Set<String>> byPurpose(Stream<Cell> cells) {
        return cells.collect(Collectors.groupingBy(
                Cell::purpose, TreeMap::new, Collectors.mapping(Cell::data, Collectors.toCollection(TreeSet::new))));
    }

    private static Set<String> classes(Clause clause) {
        return clause.data().stream()
                .flatMap(data -> data.classes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(Collection<? extends Term> terms) {
        return terms.stream().map(Term::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(@Nullable Term term) {
        return term == null ? "" : term.id();
    }
}
