package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.analysis.Coverage;
import dev.proviso.analysis.Gap;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Quote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a gap rests on: the clauses it names, and the cells beside it that are unclear. */
record GapParts(Analysis analysis, Gap gap) {

    Optional<Grant> grant() {
        return byId(analysis.clauses().grants(), gap.grant());
    }

    List<Control> controls() {
        return gap.controls().stream()
                .flatMap(id -> byId(analysis.clauses().controls(), id).stream())
                .toList();
    }

    /** The words of the grant and of the controls, each once; those of the gap where it is about no grant. */
    List<Quote> quotes() {
        Quote first = grant().map(grant -> new Quote(grant.text(), grant.location()))
                .orElseGet(() -> new Quote(gap.text(), gap.location()));
        Stream<Quote> limits = controls().stream().map(control -> new Quote(control.text(), control.location()));
        return Stream.concat(Stream.of(first), limits).distinct().toList();
    }

    /** Cells of the same grant and purposes of which the text does not say whether a control reaches them. */
    List<Cell> unclear() {
        Set<String> purposes = new LinkedHashSet<>();
        gap.open().forEach(cell -> purposes.add(cell.purpose()));
        return analysis.coverage().stream()
                .filter(coverage -> coverage.state() == CellState.UNCLEAR)
                .filter(coverage -> gap.grant() != null && coverage.grants().contains(gap.grant()))
                .map(Coverage::cell)
                .filter(cell -> purposes.contains(cell.purpose()))
                .toList();
    }

    private static <C extends Clause> Optional<C> byId(List<C> clauses, @Nullable String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }
}
