package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.clause.Control;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Effect;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of a check can ask about: names with the words that hold for them ("modifier": perpetual,
 * worldwide). The names are documented in {@code rules/checks/README.md}.
 */
final class Facts {

    private final Map<String, Set<String>> words = new TreeMap<>();

    Facts add(String name, String word) {
        words.computeIfAbsent(name, key -> new TreeSet<>()).add(word);
        return this;
    }

    Facts add(String name, Collection<? extends Term> terms) {
        terms.forEach(term -> add(name, term.id()));
        return this;
    }

    private void add(String name, WordRun run) {
        run.words().forEach(word -> add(name, word));
    }

    /** Whether one of {@code any} holds for the name. */
    boolean has(String name, Collection<String> any) {
        return words.getOrDefault(name, Set.of()).stream().anyMatch(any::contains);
    }

    /** The facts of a grant. */
    static Facts of(Grant grant) {
        return of(grant, grant.data());
    }

    /** The facts of a grant where only some of its data are at stake. */
    static Facts of(Grant grant, Collection<DataReference> data) {
        Facts facts = new Facts()
                .add("rule", grant.rule())
                .add("grant-kind", grant.kind().id())
                .add("from", grant.from().id())
                .add("to", grant.to())
                .add("object", data.stream().map(DataReference::object).toList())
                .add("modifier", grant.modifiers())
                .add("purpose", grant.purposes())
                .add("purpose-mode", grant.purposeMode().id())
                .add("excluded", grant.purposesExcluded())
                .add("breadth", breadth(grant));
        data.forEach(named -> facts.add("named", WordRun.of(Objects.requireNonNullElse(named.term(), ""))));
        data.forEach(named -> named.classes().forEach(name -> facts.add("class", name)));
        grant.conditions().forEach(words -> facts.add("named", WordRun.of(words)));
        grant.rights().forEach(right -> facts.add("right", right));
        facts.add("says", WordRun.of(grant.text()));
        return facts;
    }

    /** The facts of a control. */
    Facts about(Control control) {
        return about(control, List.of());
    }

    /** The facts of a control of a right that is itself given under these conditions only. */
    Facts about(Control control, List<String> conditions) {
        add("rule", control.rule());
        add("control-kind", control.kind().id());
        add("effect", control.effect().id());
        add("binds", control.binds());
        Optional.ofNullable(control.actor()).ifPresent(actor -> add("actor", actor));
        stating("actor", control.actor()).stating("mechanism", control.mechanism());
        limits(control, conditions).forEach(what -> add("limit", what));
        return this;
    }

    /** The facts of a control that is looked at by itself, not as the limit of a grant. */
    static Facts of(Control control) {
        Facts facts =
                new Facts().about(control).add("object", control.objects()).add("purpose", control.purposes());
        facts.add("says", WordRun.of(control.text()));
        return facts;
    }

    /** The purposes and beneficiaries of cells that are left open. */
    Facts open(Collection<Cell> cells) {
        cells.forEach(cell -> add("open", cell.purpose()).add("open-to", cell.beneficiary()));
        return this;
    }

    private static String breadth(Grant grant) {
        boolean sensitive = grant.purposes().stream().anyMatch(purpose -> Uses.isSensitive(grant, purpose));
        return sensitive || Uses.isUnstatedSensitive(grant) ? "wide" : "narrow";
    }

    private Facts stating(String what, @Nullable String words) {
        return add(words == null ? "missing" : "names", what);
    }

    /** What keeps the control from reaching a whole use. */
    private static List<String> limits(Control control, List<String> conditions) {
        List<String> limits = new ArrayList<>();
        if (!control.exceptions().isEmpty()) {
            limits.add("exception");
        }
        if (!control.scope().isBlank()
                && !conditions.contains(control.scope())
                && control.data().stream().allMatch(data -> data.classes().isEmpty())) {
            limits.add("scope");
        }
        if (control.window() != null) {
            limits.add("window");
        }
        if (limits.isEmpty() && control.effect() == Effect.CONDITIONAL) {
            limits.add("condition");
        }
        return limits;
    }
}
