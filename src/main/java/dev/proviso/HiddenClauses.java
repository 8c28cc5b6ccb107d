package dev.proviso;

import dev.proviso.analysis.Clauses;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Grant;
import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Notice;
import java.util.List;
import java.util.stream.Stream;

/** Tells of the grants and controls that a person who opens the document does not see. */
final class HiddenClauses {

    private HiddenClauses() {}

    /** A notice for each clause that stands in hidden text. */
    static List<Notice> notices(Document document, Clauses clauses) {
        List<Block> hidden = document.blocks().stream()
                .filter(block -> block.hidden() != Block.Visibility.VISIBLE)
                .toList();
        return Stream.concat(clauses.grants().stream(), clauses.controls().stream())
                .filter(clause -> hidden.stream()
                        .anyMatch(
                                block -> block.span().overlaps(clause.location().span())))
                .map(HiddenClauses::notice)
                .toList();
    }

    private static Notice notice(Clause clause) {
        String what = clause instanceof Grant ? "A right is given" : "A limit is set";
        return new Notice(
                "hidden-clause", what + " in text that a reader of the document does not see.", clause.location());
    }
}
